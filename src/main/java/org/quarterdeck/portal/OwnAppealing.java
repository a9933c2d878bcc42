package org.quarterdeck.portal;

import java.util.List;
import org.quarterdeck.appeals.OwnAppeal;
import org.quarterdeck.appeals.OwnAppeals;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a signed link appeals against: the decision on the case that the link is for, where it concerns them (X5). */
@Component
class OwnAppealing {

    private final Passes passes;
    private final OwnAppeals appeals;

    OwnAppealing(Passes passes, OwnAppeals appeals) {
        this.passes = passes;
        this.appeals = appeals;
    }

    /** @throws NoSuch if the link doesn't hold, or there is nothing to appeal against and never was */
    @Transactional(readOnly = true)
    public AppealPage page(String signed) {
        Pass pass = passes.read(signed);
        List<OwnAppeal> brought = appeals.of(pass.number(), pass.person());
        boolean open = appeals.isOpenTo(pass.number(), pass.person());
        if (!open && brought.isEmpty()) {
            throw new NoSuch("there is no decision here to appeal against");
        }
        return AppealPage.of(signed, pass.number(), open, brought);
    }

    /** @throws Invalid naming every fault */
    @Transactional
    public void lodge(String signed, String ground, String statement) {
        Pass pass = passes.read(signed);
        if (!appeals.isOpenTo(pass.number(), pass.person())) {
            throw new NoSuch("there is no decision here to appeal against");
        }
        appeals.lodge(pass.number(), pass.person(), ground, statement);
    }
}
