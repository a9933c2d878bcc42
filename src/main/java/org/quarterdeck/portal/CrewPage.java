package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the way to becoming a member.
 *
 * @param desk null for whoever sees their own applications alone
 */
record CrewPage(List<OwnRow> own, @Nullable CrewDesk desk) {

    static CrewPage of(List<OwnRow> own) {
        return new CrewPage(own, null);
    }

    CrewPage withDesk(CrewDesk coordinators) {
        return new CrewPage(own, coordinators);
    }

    String title() {
        return "The crew";
    }

    boolean anyOwn() {
        return !own.isEmpty();
    }

    /** @param address of the page that is the reader's alone */
    record OwnRow(String number, String state, String address) {}
}
