package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.ConsentText;

/** Where somebody without an account begins an application. */
record ApplyPage(
        List<RoleRow> roles,
        List<TextRow> texts,
        long hours,
        String email,
        @Nullable String emailFault) {

    static ApplyPage of(List<RoleRow> roles, List<ConsentText> texts, long hours) {
        return new ApplyPage(roles, TextRow.of(texts), hours, "", null);
    }

    ApplyPage refused(@Nullable String typed, String fault) {
        return new ApplyPage(roles, texts, hours, typed == null ? "" : typed, fault);
    }

    String title() {
        return "Volunteer with us";
    }
}
