package org.quarterdeck.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/** Reads an opening field by field and keeps every fault, so that whoever typed it is told all of them at once. */
final class OpeningForm {

    private static final String BIDIRECTIONAL_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private final Opening typed;
    private final Owners owners;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    OpeningForm(Opening typed, Owners owners, LocalDate today) {
        this.typed = typed;
        this.owners = owners;
        this.today = today;
    }

    /** @throws Invalid naming every fault */
    LineOpened signedBy(PersonId by) {
        Optional<LineCode> code = required(
                "code",
                typed.code(),
                LineCode::parse,
                "must be 2 to 32 capitals, digits or hyphens, beginning with a letter");
        Optional<String> name = required("name", typed.name(), OpeningForm::name, "must be 1 to 120 plain letters");
        Optional<Currency> currency = required(
                "currency", typed.currency(), OpeningForm::currency, "must be a currency of ISO 4217 in capitals");
        Optional<String> period = optional(
                "period",
                typed.period(),
                String.valueOf(today.getYear()),
                OpeningForm::period,
                "must be 2027 or 2027-H1");
        Optional<PersonId> owner = required("owner", typed.owner(), this::owner, "must be the id of a known person");
        Optional<FundsCheck> fundsCheck =
                optional("fundsCheck", typed.fundsCheck(), "STOP", FundsCheck::parse, "must be STOP, WARN or IGNORE");
        Optional<Money> appropriated = required(
                "appropriated",
                typed.appropriated(),
                text -> money(text, currency),
                "must be a sum such as 1250.00, not below nothing, with no more decimals than its currency");
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Line line = new Line(
                code.orElseThrow(),
                name.orElseThrow(),
                currency.orElseThrow(),
                period.orElseThrow(),
                owner.orElseThrow(),
                fundsCheck.orElseThrow());
        return new LineOpened(line, appropriated.orElseThrow(), by, "budget line %s opened".formatted(line.code()));
    }

    private <T> Optional<T> required(
            String field, @Nullable String text, Function<String, Optional<T>> reader, String must) {
        if (text == null || text.isBlank()) {
            faults.add(new Fault(field, "is required"));
            return Optional.empty();
        }
        Optional<T> read = reader.apply(text.strip());
        if (read.isEmpty()) {
            faults.add(new Fault(field, must));
        }
        return read;
    }

    private <T> Optional<T> optional(
            String field, @Nullable String text, String otherwise, Function<String, Optional<T>> reader, String must) {
        return required(field, text == null || text.isBlank() ? otherwise : text, reader, must);
    }

    private static Optional<String> name(String text) {
        return Optional.of(text)
                .filter(name -> name.length() <= 120 && name.codePoints().allMatch(OpeningForm::isPlain));
    }

    private static boolean isPlain(int letter) {
        return !Character.isISOControl(letter)
                && Character.getType(letter) != Character.SURROGATE
                && BIDIRECTIONAL_OVERRIDES.indexOf(letter) < 0;
    }

    private static Optional<Currency> currency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(text) && currency.getDefaultFractionDigits() >= 0)
                .findAny();
    }

    private static Optional<String> period(String text) {
        return Optional.of(text).filter(period -> period.matches("\\d{4}(-H[12])?"));
    }

    private Optional<PersonId> owner(String text) {
        return Optional.of(text)
                .filter(id -> id.matches("[a-zA-Z0-9]{1,64}"))
                .map(PersonId::new)
                .filter(owners::knows);
    }

    private static Optional<Money> money(String text, Optional<Currency> currency) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal sum = new BigDecimal(text);
        int decimals = Math.max(0, sum.stripTrailingZeros().scale());
        return Optional.of(currency.orElse(Currency.getInstance("EUR")))
                .filter(known -> decimals <= known.getDefaultFractionDigits())
                .map(known -> Money.of(sum, known));
    }
}
