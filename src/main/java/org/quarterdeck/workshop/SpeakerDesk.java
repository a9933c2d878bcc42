package org.quarterdeck.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PlainText;
import org.quarterdeck.timetable.Absence;
import org.quarterdeck.timetable.Timetable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where speakers answer. */
@Service
@Transactional
class SpeakerDesk implements SpeakerAnswers {

    /** What doesn't change what was decided on (WP-02). */
    private static final Set<String> NOT_MATERIAL = Set.of("title", "abstract", "language");

    private static final int LONGEST_REASON = 2000;

    private static final Set<ProposalStatus> GIVEN_A_PLACE =
            EnumSet.of(ProposalStatus.ACCEPTED, ProposalStatus.CONFIRMED, ProposalStatus.SCHEDULED);

    private final Proposals proposals;
    private final Admission admission;
    private final Acceptances acceptances;
    private final Absences absences;
    private final Cast cast;
    private final ProposalRules rules;
    private final CallBook calls;
    private final Timetable timetable;
    private final Stage stage;
    private final Clock clock;

    SpeakerDesk(
            Proposals proposals,
            Admission admission,
            Acceptances acceptances,
            Absences absences,
            Cast cast,
            ProposalRules rules,
            CallBook calls,
            Timetable timetable,
            Stage stage,
            Clock clock) {
        this.proposals = proposals;
        this.admission = admission;
        this.acceptances = acceptances;
        this.absences = absences;
        this.cast = cast;
        this.rules = rules;
        this.calls = calls;
        this.timetable = timetable;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void confirm(CaseNumber number, List<Absence> away) {
        Absences.check(away);
        WorkshopProposal proposal = awaited(number);
        absences.replace(number, away);
        stage.say(number, "confirmed", cast.speaker(proposals.text(proposal)));
    }

    @Override
    public void decline(CaseNumber number, String reason) {
        PlainText.faultInProse(reason, LONGEST_REASON).ifPresent(words -> {
            throw new Invalid("reason", words);
        });
        WorkshopProposal proposal = awaited(number);
        stage.say(number, "declined", cast.speaker(proposals.text(proposal)), Map.of("reason", reason));
    }

    private WorkshopProposal awaited(CaseNumber number) {
        WorkshopProposal proposal = proposals.get(number);
        if (proposal.status() != ProposalStatus.ACCEPTED) {
            throw new NotNow("proposal %s doesn't wait for an answer".formatted(number));
        }
        return proposal;
    }

    @Override
    public void revise(CaseNumber number, Map<String, Object> changes) {
        WorkshopProposal proposal = proposals.get(number);
        ProposalText before = proposals.text(proposal);
        if (GIVEN_A_PLACE.contains(proposal.status())) {
            ProposalText after = changed(proposal, before, changes, NOT_MATERIAL::contains);
            proposal.touchUp(after);
            write(proposal, after);
            if (proposal.status() != ProposalStatus.ACCEPTED) {
                timetable.offer(acceptances.session(proposal));
            }
            return;
        }
        boolean asked = proposal.status() == ProposalStatus.REVISION_REQUESTED;
        ProposalText after = changed(proposal, before, changes, field -> !field.equals("event"));
        if (asked) {
            proposal.revise(after);
        } else {
            proposal.rewrite(after, calls.get(proposal.call()).isOpen(clock.instant()));
        }
        write(proposal, after);
        if (asked) {
            stage.say(number, "revised", cast.speaker(after));
        }
    }

    private void write(WorkshopProposal proposal, ProposalText after) {
        admission.write(proposal, after, cast.speaker(after));
        proposals.store(proposal);
    }

    private ProposalText changed(
            WorkshopProposal proposal, ProposalText before, Map<String, Object> changes, Predicate<String> may) {
        Map<String, Object> whole = before.with(changes).asValues();
        ProposalRules.Checked checked = rules.check(whole);
        ProposalText after = ProposalText.of(checked.values());
        List<Fault> faults = new ArrayList<>(checked.faults());
        faults.addAll(admission.faultsOfText(checked.values(), proposal.call()));
        changes.keySet().stream()
                .filter(field -> !ProposalText.FIELDS.contains(field))
                .map(field -> new Fault(field, "is no field of a proposal"))
                .forEach(faults::add);
        after.differences(before)
                .filter(may.negate())
                .map(field -> new Fault(field, "can't be changed any more"))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return after;
    }
}
