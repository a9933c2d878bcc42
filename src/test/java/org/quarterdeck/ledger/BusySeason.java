package org.quarterdeck.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

/** Case after case, each from being asked for to wherever chance leads it: the same for the same seed. */
final class BusySeason {

    static final LineCode UNTOUCHED = new LineCode("QUIET");
    static final PostingKind[] HAPPENING = {
        PostingKind.APPROPRIATION,
        PostingKind.PRE_ENCUMBRANCE,
        PostingKind.PRE_ENCUMBRANCE_RELEASE,
        PostingKind.ENCUMBRANCE,
        PostingKind.DISENCUMBRANCE,
        PostingKind.TRANSFER_OUT,
        PostingKind.TRANSFER_IN,
        PostingKind.LIQUIDATION,
        PostingKind.EXPENDITURE,
        PostingKind.REFUND
    };

    private static final Map<String, String> PER_EURO =
            new TreeMap<>(Map.of("EUR", "1", "USD", "1.0821", "JPY", "163.21", "KWD", "0.3331", "CHF", "0.9312"));
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");
    private static final int MOST = 40_000;

    private final Ledger ledger;
    private final Random chance;
    private final List<Line> lines = new ArrayList<>();
    private final Map<CaseNumber, Money> paidAbroad = new HashMap<>();
    private int refused;

    BusySeason(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.chance = new Random(seed);
    }

    void pass(int cases) {
        open(UNTOUCHED.value(), "EUR", FundsCheck.STOP, "100.00");
        for (String currency : List.of("EUR", "USD", "JPY", "KWD")) {
            for (FundsCheck check : FundsCheck.values()) {
                lines.add(open("%s-%s".formatted(currency, check), currency, check, "6000"));
            }
        }
        for (int i = 1; i <= cases; i++) {
            new Course(new CaseNumber("BUD-2027-%04d".formatted(i)), any(lines)).run();
        }
    }

    private List<ExchangeRate> waysTo(Currency currency) {
        return PER_EURO.keySet().stream()
                .filter(code -> !code.equals(currency.getCurrencyCode()))
                .map(code -> new ExchangeRate(
                        Currency.getInstance(code),
                        worth(code),
                        currency,
                        worth(currency.getCurrencyCode()),
                        DAY,
                        "ECB"))
                .toList();
    }

    /** As the rate may be another day, a few hundredths up or down. */
    private ExchangeRate moved(ExchangeRate rate) {
        BigDecimal factor = BigDecimal.valueOf(97L + chance.nextInt(7), 2);
        return new ExchangeRate(
                rate.from(),
                rate.fromPerEuro().multiply(factor),
                rate.to(),
                rate.toPerEuro(),
                rate.day().plusDays(1),
                rate.source());
    }

    private static Money worthAbout(Money sum, ExchangeRate rate) {
        Money worth = rate.back().convert(sum);
        return worth.isPositive() ? worth : new Money(1, worth.currency());
    }

    private static BigDecimal worth(String currency) {
        return new BigDecimal(Objects.requireNonNull(PER_EURO.get(currency)));
    }

    /** What each case was paid that asked in another currency. */
    Map<CaseNumber, Money> paidAbroad() {
        return paidAbroad;
    }

    /** How often the ledger said no. */
    int refused() {
        return refused;
    }

    private Line open(String code, String currency, FundsCheck check, String appropriation) {
        Money given = Money.of(appropriation, currency);
        Line line = new Line(new LineCode(code), code, given.currency(), "2027", new PersonId("lead"), check);
        ledger.open(line, given, "given; | for \"2027\"");
        return line;
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    /** What happens to one case. */
    private final class Course {

        private final CaseNumber number;
        private final Line line;

        Course(CaseNumber number, Line line) {
            this.number = number;
            this.line = line;
        }

        void run() {
            List<ExchangeRate> ways = waysTo(line.currency());
            if (once(3)) {
                abroad(any(ways));
            } else {
                atHome();
            }
        }

        /** Asks in another currency, and is paid at another rate each time. */
        private void abroad(ExchangeRate rate) {
            Money asked = worthAbout(sum(MOST), rate);
            if (!(ledger.preEncumber(line.code(), number, asked, rate) instanceof Reservation.Reserved)) {
                refused++;
                return;
            }
            if (!once(8)) {
                Money approved = once(3) ? part(asked) : asked;
                ledger.encumber(line.code(), number, approved);
                for (int i = chance.nextInt(4); i > 0; i--) {
                    String memo = "claim %s/%d".formatted(number, i);
                    attempt(() -> pay(part(approved), moved(rate), memo));
                }
            }
            if (!once(5)) {
                ledger.release(line.code(), number, "over");
            }
        }

        private void pay(Money claimed, ExchangeRate rate, String memo) {
            ledger.pay(line.code(), number, claimed, rate, memo);
            paidAbroad.merge(number, claimed, Money::plus);
        }

        private Money part(Money whole) {
            return new Money(Math.max(1, whole.minor() * (50 + chance.nextInt(51)) / 100), whole.currency());
        }

        private void atHome() {
            Money asked = sum(MOST);
            if (once(20)) {
                ledger.appropriate(line.code(), number, sum(MOST), "supplement");
            }
            if (!(ledger.preEncumber(line.code(), number, asked) instanceof Reservation.Reserved)) {
                refused++;
                return;
            }
            if (once(8)) {
                ledger.release(line.code(), number, "withdrawn");
            } else if (once(8)) {
                transfer();
            } else {
                attempt(() -> ledger.encumber(line.code(), number, once(3) ? sum(MOST) : asked));
                claims();
            }
        }

        private void transfer() {
            List<Line> others = lines.stream()
                    .filter(other -> !other.equals(line) && other.currency().equals(line.currency()))
                    .toList();
            Money held = ledger.preEncumbered(line.code(), number);
            ledger.transfer(
                    line.code(),
                    any(others).code(),
                    number,
                    new Money(1 + chance.nextLong(held.minor()), line.currency()));
        }

        private void claims() {
            int claims = chance.nextInt(4);
            for (int i = 1; i <= claims; i++) {
                String memo = "claim %s/%d".formatted(number, i);
                attempt(() -> ledger.pay(line.code(), number, sum(MOST / 2), memo));
            }
            for (Payment payment : ledger.payments(number)) {
                int position = payment.posting().position();
                if (once(4)) {
                    attempt(() -> ledger.refund(line.code(), position, sum(MOST / 4), "came back"));
                }
                if (once(6)) {
                    attempt(() -> ledger.reverse(line.code(), position, "posted wrongly"));
                }
            }
            if (!once(5)) {
                ledger.release(line.code(), number, "spent");
            }
        }

        private void attempt(Runnable doing) {
            try {
                doing.run();
            } catch (NotNow no) {
                refused++;
            }
        }

        private Money sum(int most) {
            Currency currency = line.currency();
            return new Money(1 + chance.nextInt(most), currency);
        }
    }
}
