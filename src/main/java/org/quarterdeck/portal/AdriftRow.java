package org.quarterdeck.portal;

import org.quarterdeck.budget.Outlays;

/** Money that serves no objective (SP-17): the case, not its title, which is its requester's own words. */
record AdriftRow(String number, String line, String committed, String spent) {

    static AdriftRow of(Outlays.Adrift adrift) {
        return new AdriftRow(
                adrift.number().value(),
                adrift.line(),
                adrift.outlay().committed().toString(),
                adrift.outlay().spent().toString());
    }
}
