package org.quarterdeck.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.quarterdeck.panel.Scores;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Component;

/** The module's eighth door: lays out what people see beside a form, and finds what a form can't know. */
@Component
public class ProposalSheets {

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final Discussions discussions;
    private final Chairs chairs;
    private final CallBook calls;
    private final Panel panel;
    private final Directory directory;
    private final WorkshopTimes times;

    ProposalSheets(
            Proposals proposals,
            ProposalVersions versions,
            Discussions discussions,
            Chairs chairs,
            CallBook calls,
            Panel panel,
            Directory directory,
            WorkshopTimes times) {
        this.proposals = proposals;
        this.versions = versions;
        this.discussions = discussions;
        this.chairs = chairs;
        this.calls = calls;
        this.panel = panel;
        this.directory = directory;
        this.times = times;
    }

    /** What a reviewer reads: of whoever presents it nothing, where reviews are blind (WP-07). */
    public Map<String, Object> forReview(CaseNumber number) {
        WorkshopProposal proposal = proposals.read(number);
        Map<String, Object> sheet = text(proposal);
        if (calls.get(proposal.call()).isBlind()) {
            sheet.remove("proposal_speakers");
        }
        return sheet;
    }

    public Map<String, Object> forTriage(CaseNumber number) {
        WorkshopProposal proposal = proposals.read(number);
        Map<String, Object> sheet = text(proposal);
        sheet.put("case_silence", times.whenNoChairAnswers());
        return sheet;
    }

    /** What a chair reads who discusses it or decides on it. */
    public Map<String, Object> forDecision(CaseNumber number) {
        WorkshopProposal proposal = proposals.read(number);
        Scores scores = panel.scores(number);
        Map<String, Object> sheet = forTriage(number);
        sheet.put("review_count", "%d count, %d abstained".formatted(scores.counted(), scores.abstained()));
        sheet.put("review_scores", scores.counted() == 0 ? "none" : words(scores));
        sheet.put("review_recommendation", proposal.recommendation().orElse("none"));
        sheet.put("review_few", proposal.hasTooFewReviews());
        sheet.put("review_discussion", String.join("\n", discussions.of(number)));
        sheet.put(
                "proposal_money",
                proposal.isMoneyRefused() ? "It was accepted before, and its money was not granted." : "");
        return sheet;
    }

    /** What the form of a chair's step can't know. */
    public List<Fault> faults(CaseNumber number, ChairAnswer answer) {
        WorkshopProposal proposal = proposals.read(number);
        List<Fault> faults = new ArrayList<>();
        if (answer.says("revise") && proposal.isRevised()) {
            faults.add(new Fault("decision", "can't be revise: it was sent back to be revised before"));
        }
        if (proposal.hasTooFewReviews()
                && !answer.insufficientReviewers()
                && Stream.of(Verdict.values()).map(Verdict::id).anyMatch(answer::says)) {
            faults.add(
                    new Fault("insufficientReviewers", "must be ticked: too few reviews count to decide without it"));
        }
        if (answer.says("reject") || answer.says("revise")) {
            named(String.valueOf(answer.words()))
                    .map(name -> new Fault("feedback", "must not name a reviewer: " + name))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** WP-14: no reviewer is given away by what the proposer reads. */
    private Optional<String> named(String words) {
        return directory.in(Circle.REVIEWERS).stream()
                .flatMap(reviewer -> Stream.of(reviewer.name(), reviewer.id().value()))
                .filter(name -> Pattern.compile("(?iU)\\b" + Pattern.quote(name) + "\\b")
                        .matcher(words)
                        .find())
                .findFirst();
    }

    /** Why the person may not see to it; empty if they may. */
    public Optional<String> bar(CaseNumber number, Set<String> relations, PersonId person) {
        return chairs.bar(proposals.read(number), relations, person);
    }

    private Map<String, Object> text(WorkshopProposal proposal) {
        ProposalText text = proposals.text(proposal);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("proposal_number", proposal.number().value());
        sheet.put("proposal_title", text.title());
        sheet.put("proposal_abstract", text.summary());
        sheet.put(
                "proposal_kind",
                "%s of %d minutes, track %s%s"
                        .formatted(
                                text.format(),
                                text.minutes(),
                                text.track(),
                                text.language()
                                        .map(language -> ", in " + language)
                                        .orElse("")));
        sheet.put("proposal_speakers", speakers(text));
        sheet.put("proposal_cost", proposal.cost().map(Object::toString).orElse("none"));
        sheet.put("proposal_changes", changes(proposal));
        return sheet;
    }

    private static String speakers(ProposalText text) {
        String speaker = text.speakerAffiliation()
                .map(affiliation -> "%s (%s)".formatted(text.speakerName(), affiliation))
                .orElse(text.speakerName());
        return Stream.concat(Stream.of(speaker), text.coSpeakers().stream()).collect(Collectors.joining(", "));
    }

    /** Which fields were changed, not what they said: a reviewer must not read an old name there. */
    private String changes(WorkshopProposal proposal) {
        List<ProposalVersion> all = versions.of(proposal.number());
        List<String> fields = all.get(all.size() - 1).since(all.get(0)).stream()
                .map(ProposalVersion.Difference::field)
                .toList();
        return fields.isEmpty() ? "nothing" : String.join(", ", fields);
    }

    private static String words(Scores scores) {
        return "median %s, mean %s, from %s to %s, spread %s"
                .formatted(
                        decimal(scores.median()),
                        decimal(scores.mean()),
                        decimal(scores.min()),
                        decimal(scores.max()),
                        decimal(scores.spread()));
    }

    private static String decimal(BigFraction fraction) {
        BigDecimal rounded = fraction.bigDecimalValue(2, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }
}
