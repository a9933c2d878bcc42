package org.quarterdeck.payout;

import java.util.Locale;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/** Reads an account as somebody writes it: what looks like an IBAN has to be one; anything else is words. */
final class AccountWords {

    private static final String FIELD = "account";
    private static final int LONGEST = 200;
    private static final Pattern LIKE_AN_IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,}");

    private AccountWords() {}

    /** @throws Invalid if there is none, or none that can be meant */
    static String read(@Nullable String said) {
        String words = said == null ? "" : said.strip();
        if (words.isEmpty()) {
            throw new Invalid(FIELD, "is required");
        }
        PlainText.faultInLine(words, LONGEST).ifPresent(fault -> {
            throw new Invalid(FIELD, fault);
        });
        String compact = words.replace(" ", "").toUpperCase(Locale.ROOT);
        return LIKE_AN_IBAN.matcher(compact).matches() ? iban(compact) : words;
    }

    private static String iban(String compact) {
        try {
            IbanUtil.validate(compact);
            return compact;
        } catch (Iban4jException mistyped) {
            throw new Invalid(FIELD, "is no valid IBAN; look for a mistyped character");
        }
    }
}
