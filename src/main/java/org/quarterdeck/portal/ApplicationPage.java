package org.quarterdeck.portal;

import java.util.List;
import org.quarterdeck.consents.ConsentText;

/** Where whoever holds a letter's link writes an application. */
record ApplicationPage(List<TextRow> texts, DrawnForm drawn) {

    static ApplicationPage of(String token, List<ConsentText> texts) {
        return new ApplicationPage(
                TextRow.of(texts),
                new DrawnForm(
                        "/apply/%s/form".formatted(token),
                        "/apply/%s/values".formatted(token),
                        "/api/public/volunteer-applications/" + token,
                        null,
                        null,
                        "Send my application"));
    }

    String title() {
        return "Your application";
    }
}
