package org.quarterdeck.workshop;

import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's seventh door: a decision that isn't told yet is taken back by a chair, to be decided again. */
@Service
public class Reconsiderations {

    private final Proposals proposals;
    private final Chairs chairs;
    private final Stage stage;

    Reconsiderations(Proposals proposals, Chairs chairs, Stage stage) {
        this.proposals = proposals;
        this.chairs = chairs;
        this.stage = stage;
    }

    /**
     * @throws Barred for everybody but chairs without a conflict of interest (WP-04)
     * @throws org.quarterdeck.kernel.NotNow if no decision waits
     */
    @Transactional
    public void reconsider(Caller chair, CallCode call, CaseNumber number) {
        WorkshopProposal proposal = proposals.read(number);
        if (!proposal.call().equals(call)) {
            throw new NoSuch("%s has no proposal %s".formatted(call, number));
        }
        chairs.bar(proposal, Chairs.RELATIONS, chair.id()).ifPresent(words -> {
            throw new Barred(words);
        });
        stage.say(number, "reconsidered", chair.id());
    }
}
