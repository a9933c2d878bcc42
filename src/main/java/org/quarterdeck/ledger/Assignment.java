package org.quarterdeck.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which budget line stands for an account of an old ledger. Whoever brings it says so, for an account and all below it; an account of
 * {@code assets} that nobody names belongs to the line that is called like it, or like the one above it.
 *
 * @param said codes of lines by account; an empty one leaves the account out
 */
record Assignment(Map<String, String> said, Map<String, Line> lines) {

    private static final String ASSETS = "assets";
    private static final String BETWEEN = ":";

    Assignment {
        said = Map.copyOf(said);
        lines = Map.copyOf(lines);
    }

    boolean isLeftOut(String account) {
        return "".equals(word(account)) || word(account) == null && !isAsset(account);
    }

    /** Empty where no line stands for it. */
    Optional<Line> line(String account) {
        String word = word(account);
        return word == null ? byName(account) : Optional.ofNullable(lines.get(word));
    }

    /** What was said of the account, or of the nearest above it that something was said of. */
    private @Nullable String word(String account) {
        String said = this.said.get(account);
        return said == null && account.contains(BETWEEN) ? word(above(account)) : said;
    }

    private Optional<Line> byName(String account) {
        if (!isAsset(account) || !account.contains(BETWEEN)) {
            return Optional.empty();
        }
        Line line = lines.get(account.substring(account.indexOf(BETWEEN) + 1)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-"));
        return line == null ? byName(above(account)) : Optional.of(line);
    }

    private static boolean isAsset(String account) {
        return List.of(account.split(BETWEEN, 2)).get(0).equalsIgnoreCase(ASSETS);
    }

    private static String above(String account) {
        return account.substring(0, account.lastIndexOf(BETWEEN));
    }
}
