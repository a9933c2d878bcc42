package org.quarterdeck.lobby;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/** An address that mail can be sent to: one, without a name beside it, at a domain with a dot. */
record MailAddress(String value) {

    static final String FIELD = "email";

    private static final int MOST = 254;

    /** @throws Invalid if it is none */
    static MailAddress parse(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            throw new Invalid(FIELD, "is required");
        }
        if (PlainText.faultInLine(typed, MOST).isPresent() || !isOne(typed)) {
            throw new Invalid(FIELD, "must be a mail address such as name@example.org");
        }
        int at = typed.lastIndexOf('@');
        return new MailAddress(typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT));
    }

    private static boolean isOne(String typed) {
        try {
            InternetAddress address = new InternetAddress(typed, true);
            return typed.equals(address.getAddress())
                    && typed.substring(typed.lastIndexOf('@') + 1).matches("[^.]+([.][^.]+)+");
        } catch (AddressException no) {
            return false;
        }
    }
}
