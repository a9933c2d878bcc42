package org.quarterdeck.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The module's second door: the public discussion of a plan, what is said, what is changed, and how both are answered. */
@Component
public class Consultation {

    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_AUTHOR = 120;

    private final Plans plans;
    private final Versions versions;
    private final Comments comments;
    private final Completeness completeness;
    private final PlanFilings filings;
    private final Floor floor;
    private final PlanMinutes minutes;
    private final PlanTidings tidings;
    private final StrategyTimes times;
    private final Clock clock;

    Consultation(
            Plans plans,
            Versions versions,
            Comments comments,
            Completeness completeness,
            PlanFilings filings,
            Floor floor,
            PlanMinutes minutes,
            PlanTidings tidings,
            StrategyTimes times,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.comments = comments;
        this.completeness = completeness;
        this.filings = filings;
        this.floor = floor;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** Opens the discussion; it lasts as long as the settings say, at the least. */
    public void open(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        plan.discussUntil(times.closes(clock.instant()));
        plans.store(plan);
    }

    /**
     * Takes a member's comment.
     *
     * @return its number
     */
    @Transactional
    public int comment(CaseNumber number, PersonId member, @Nullable String text) {
        return take(number, member.value(), false, text, List.of());
    }

    @Transactional
    int commentFromOutside(CaseNumber number, String author, String text) {
        List<Fault> faults = new ArrayList<>();
        if (author.isBlank()) {
            faults.add(new Fault("author", "is required"));
        }
        PlainText.faultInLine(author, LONGEST_AUTHOR).ifPresent(words -> faults.add(new Fault("author", words)));
        return take(number, author.strip(), true, text, faults);
    }

    private int take(
            CaseNumber number, String author, boolean outside, @Nullable String text, List<Fault> ofTheAuthor) {
        List<Fault> faults = new ArrayList<>(ofTheAuthor);
        String words = text == null ? "" : text.strip();
        if (words.isEmpty()) {
            faults.add(new Fault("text", "is required"));
        }
        PlainText.faultInProse(words, LONGEST_COMMENT).ifPresent(fault -> faults.add(new Fault("text", fault)));
        refuse(faults);
        StrategyPlan plan = plans.get(number);
        plan.mustBeInConsultation("commented on");
        int comment = comments.add(number, plan.version(), author, outside, words, now());
        floor.commented(number, comment);
        return comment;
    }

    /** The comment itself. */
    public PlanComment find(CaseNumber number, int comment) {
        return comments.get(number, comment);
    }

    /** Answers a comment (SP-02). */
    public void dispose(CaseNumber number, int comment, PersonId by, String disposition, @Nullable String reason) {
        StrategyPlan plan = plans.get(number);
        plan.mustBeInConsultation("answered for");
        PlanComment said = comments.get(number, comment);
        if (said.disposition() != null) {
            throw new NotNow("comment %d of %s is answered already".formatted(comment, number));
        }
        comments.dispose(number, comment, disposition, reason, by, now());
        minutes.disposed(plan, said, disposition, by, reason);
    }

    /**
     * Takes a new version from the plan's owner. One of a text that is voted on ends the vote, and the discussion begins anew.
     *
     * @param values the whole plan, by field of the start form
     * @return its number; that of the version there is, if nothing differs by a byte
     */
    @Transactional
    public int amend(CaseNumber number, PersonId by, Map<String, Object> values) {
        StrategyPlan plan = plans.get(number);
        if (!plan.isOwnedBy(by)) {
            throw new Barred("only %s, who proposed it, changes %s".formatted(plan.owner(), number));
        }
        PlanFilings.Checked checked = filings.check(values);
        Proposal proposal = Proposal.of(checked.values());
        List<Fault> faults = new ArrayList<>(checked.faults());
        faults.addAll(completeness.faults(proposal));
        refuse(faults);
        String canonical = Canon.write(completeness.text(proposal));
        if (canonical.equals(plans.version(plan).canonical())) {
            return plan.version();
        }
        boolean wasInBallot = plan.isInBallot();
        int version = plan.amend();
        plans.store(plan);
        versions.add(number, version, canonical, by, now());
        if (wasInBallot) {
            minutes.reopened(plan, by);
            floor.reopened(number);
        }
        floor.amended(number, version);
        return version;
    }

    /** What a version changed, and what of it can't be called editorial. */
    public List<Fault> faultsIn(CaseNumber number, int version, Change called) {
        List<String> material = comparison(number, version).material();
        return called == Change.MATERIAL || material.isEmpty()
                ? List.of()
                : List.of(new Fault("change", "can't be editorial: " + String.join("; ", material)));
    }

    Comparison comparison(CaseNumber number, int version) {
        return Comparison.of(
                versions.get(number, version - 1).text(),
                versions.get(number, version).text());
    }

    /**
     * Notes what a second person calls a change (SP-03). A material one lets the discussion begin anew.
     *
     * @return whether it is material
     */
    public boolean label(CaseNumber number, int version, PersonId by, Change change) {
        StrategyPlan plan = plans.get(number);
        plan.mustBeInConsultation("changed");
        PlanVersion written = versions.get(number, version);
        if (written.writtenBy().equals(by)) {
            throw new Barred("you wrote this version yourself; somebody else says what kind of change it is");
        }
        versions.label(number, version, change, by, now());
        minutes.labelled(plan, written, change, by);
        if (change == Change.MATERIAL) {
            plan.discussUntil(times.closes(clock.instant()));
            plans.store(plan);
        }
        return change == Change.MATERIAL;
    }

    /** Warns that a comment waits for its answer. */
    public void warnOfComment(CaseNumber number, int comment) {
        tidings.warn(
                plans.read(number),
                Circle.LEADS,
                "comment-" + comment,
                "Nobody has answered comment %d for %s.".formatted(comment, StrategyTimes.words(times.stalledAfter())),
                lapsesAfterWarning());
    }

    /** Warns that a change waits for a second person. */
    public void warnOfChange(CaseNumber number, int version) {
        tidings.warn(
                plans.read(number),
                Circle.LEADS,
                "change-" + version,
                "For %s nobody has said what kind of change version %d is."
                        .formatted(StrategyTimes.words(times.stalledAfter()), version),
                lapsesAfterWarning());
    }

    private Instant lapsesAfterWarning() {
        return clock.instant().plus(times.lapseAfter().minus(times.stalledAfter()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
