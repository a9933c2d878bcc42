package org.quarterdeck.portal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.strategy.Plan;

/** Where somebody without an account begins a comment. */
record InvitePage(
        String number,
        String name,
        long hours,
        String email,
        @Nullable String emailFault) {

    static InvitePage of(Plan plan, Duration within) {
        return new InvitePage(plan.number().value(), plan.text().title(), within.toHours(), "", null);
    }

    InvitePage refused(@Nullable String email, String fault) {
        return new InvitePage(number, name, hours, email == null ? "" : email, fault);
    }

    String title() {
        return "Comment on " + number;
    }
}
