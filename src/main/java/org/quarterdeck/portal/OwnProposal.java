package org.quarterdeck.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.quarterdeck.timetable.Absence;
import org.quarterdeck.workshop.Entrance;
import org.quarterdeck.workshop.Programme;
import org.quarterdeck.workshop.Readings;
import org.quarterdeck.workshop.SpeakerAnswers;
import org.quarterdeck.workshop.SpeakerPost;
import org.quarterdeck.workshop.WorkshopProposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a signed link sees and answers: their own proposal, as far as it has been told (WP-10). */
@Component
class OwnProposal implements OwnPage {

    private final Passes passes;
    private final Programme programme;
    private final Readings readings;
    private final CallBook calls;
    private final SpeakerPost post;
    private final SpeakerAnswers answers;
    private final Withdrawals withdrawals;
    private final Entrance entrance;
    private final Clock clock;

    OwnProposal(
            Passes passes,
            Programme programme,
            Readings readings,
            CallBook calls,
            SpeakerPost post,
            SpeakerAnswers answers,
            Withdrawals withdrawals,
            Entrance entrance,
            Clock clock) {
        this.passes = passes;
        this.programme = programme;
        this.readings = readings;
        this.calls = calls;
        this.post = post;
        this.answers = answers;
        this.withdrawals = withdrawals;
        this.entrance = entrance;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "workshop-proposal-review";
    }

    @Override
    public String template() {
        return "mine";
    }

    @Override
    @Transactional(readOnly = true)
    public MinePage page(String signed) {
        Pass pass = passes.read(signed);
        WorkshopProposal proposal = proposal(pass);
        Call call = calls.get(proposal.call());
        return MinePage.of(
                signed,
                proposal,
                call,
                programme.versions(pass.number()),
                post.told(pass.number()),
                proposal.proposer().equals(pass.person()),
                call.isOpen(clock.instant()));
    }

    @Transactional(readOnly = true)
    public WorkshopProposal proposal(String signed) {
        return proposal(passes.read(signed));
    }

    /** The call that it was brought to, whose times the speaker speaks in. */
    @Transactional(readOnly = true)
    public Call call(String signed) {
        return calls.get(proposal(signed).call());
    }

    @Transactional
    public void confirm(String signed, List<Absence> absences) {
        answers.confirm(proposal(signed).number(), absences);
    }

    @Transactional
    public void decline(String signed, @Nullable String reason) {
        answers.decline(proposal(signed).number(), reason == null ? "" : reason.strip());
    }

    /** Whoever only presents it declines; to take it back is for whoever proposed it. */
    @Transactional
    public void withdraw(String signed, @Nullable String reason) {
        Pass pass = passes.read(signed);
        withdrawals.withdraw(new Caller(pass.person(), Set.of()), proposal(pass).number(), reason);
    }

    @Transactional
    public void revise(String signed, Map<String, Object> sent) {
        WorkshopProposal proposal = proposal(signed);
        answers.revise(proposal.number(), entrance.changes(proposal.number(), sent));
    }

    @Transactional(readOnly = true)
    public Map<String, Object> values(String signed) {
        return entrance.valuesOf(proposal(signed).number());
    }

    private WorkshopProposal proposal(Pass pass) {
        return readings.own(pass.number(), pass.person())
                .orElseThrow(() -> new NoSuch("this link leads nowhere any more: somebody else presents the proposal"));
    }
}
