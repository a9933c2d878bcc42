package org.quarterdeck.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;

/**
 * Reads the part of the language of hledger and ledger that a plain journal needs: transactions with a date, postings with an amount each but
 * one, comments, and the directives that only declare something. Of two dates the first counts, as it does for both programs. Anything else is refused by its row, never passed over.
 */
final class OldLedgerReader {

    private static final Pattern HEAD =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(=[-/.\\d]+)?(\\s.*)?");
    private static final Pattern POSTING = Pattern.compile(
            "(?:[*!]\\s+)?(?<account>[^\\s\\[(;](?: ?[^\\s;])*)(?:(?: {2,}|\\s*\\t)\\s*(?<amount>[^;]+?))?\\s*(?:;.*)?");
    private static final Pattern DECLARES = Pattern.compile("(commodity|account|tag|payee)\\s.*");
    private static final Pattern COMMENT = Pattern.compile("[;#%|*].*");

    private final List<OldLedger.Booking> bookings = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Draft open;
    private boolean declaring;

    private OldLedgerReader() {}

    /** @throws Invalid naming every row that can't be read, or whose transaction doesn't add up to nothing */
    static OldLedger read(String text) {
        OldLedgerReader reader = new OldLedgerReader();
        List<String> rows = text.replace("\uFEFF", "").lines().toList();
        for (int row = 1; row <= rows.size(); row++) {
            reader.take(row, rows.get(row - 1).stripTrailing());
        }
        reader.close();
        if (reader.bookings.isEmpty() && reader.faults.isEmpty()) {
            reader.fault(1, "there is no transaction");
        }
        if (!reader.faults.isEmpty()) {
            throw new Invalid(reader.faults);
        }
        reader.bookings.sort(Comparator.comparing(OldLedger.Booking::day));
        return new OldLedger(reader.bookings);
    }

    private void take(int row, String text) {
        if (text.isEmpty()) {
            close();
        } else if (!Character.isWhitespace(text.charAt(0))) {
            close();
            begin(row, text);
        } else if (!text.strip().startsWith(";") && !declaring) {
            posting(row, text.strip());
        }
    }

    private void begin(int row, String text) {
        Matcher head = HEAD.matcher(text);
        declaring = DECLARES.matcher(text).matches();
        if (head.matches()) {
            begin(row, head);
        } else if (!declaring && !COMMENT.matcher(text).matches()) {
            fault(row, "is nothing that is read here: a transaction begins with its date");
        }
    }

    private void begin(int row, Matcher head) {
        try {
            open = new Draft(
                    row,
                    LocalDate.of(
                            Integer.parseInt(head.group("year")),
                            Integer.parseInt(head.group("month")),
                            Integer.parseInt(head.group("day"))));
        } catch (DateTimeException none) {
            fault(row, "there is no such day");
            open = new Draft(row, LocalDate.EPOCH);
        }
    }

    private void posting(int row, String text) {
        Draft draft = open;
        Matcher posting = POSTING.matcher(text);
        if (draft == null) {
            fault(row, "belongs to no transaction");
        } else if (!posting.matches()) {
            draft.broken = true;
            fault(row, "can't be read: an account, two blanks, an amount");
        } else if (posting.group("amount") == null) {
            draft.open(row, posting.group("account"));
        } else {
            OldAmount.read(posting.group("amount"))
                    .ifPresentOrElse(
                            amount -> draft.legs.add(new OldLedger.Moved(posting.group("account"), amount)), () -> {
                                draft.broken = true;
                                fault(
                                        row,
                                        "%s is no amount that is read here, such as $1,250.00 or 1250.00 EUR"
                                                .formatted(posting.group("amount")));
                            });
        }
    }

    private void close() {
        Draft draft = open;
        open = null;
        declaring = false;
        if (draft != null && !draft.broken) {
            draft.balance();
        }
    }

    private void fault(int row, String why) {
        faults.add(new Fault("line " + row, why));
    }

    /** A transaction while its postings are read. */
    private final class Draft {

        private final int row;
        private final LocalDate day;
        private final List<OldLedger.Moved> legs = new ArrayList<>();
        private @Nullable String rest;
        private boolean broken;

        Draft(int row, LocalDate day) {
            this.row = row;
            this.day = day;
        }

        /** An account without an amount takes whatever the others leave. */
        void open(int at, String account) {
            if (rest != null) {
                broken = true;
                fault(at, "is the second posting without an amount");
            }
            rest = account;
        }

        void balance() {
            Map<String, Money> sums = new TreeMap<>();
            legs.forEach(leg -> sums.merge(leg.amount().currency().getCurrencyCode(), leg.amount(), Money::plus));
            sums.values().removeIf(sum -> sum.equals(Money.zero(sum.currency())));
            String account = rest;
            if (account != null) {
                sums.values().forEach(sum -> legs.add(new OldLedger.Moved(account, sum.negated())));
            } else if (!sums.isEmpty()) {
                fault(row, "doesn't add up to nothing: %s are left".formatted(sums.values()));
            }
            if (legs.isEmpty()) {
                fault(row, "has no posting with an amount");
            }
            bookings.add(new OldLedger.Booking(day, row, List.copyOf(legs)));
        }
    }
}
