package org.quarterdeck.strategy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;

/** Reads the objectives of a plan, and names everything that is missing or wrong by its place (SP-01). */
final class Blueprint {

    static final int MOST_OBJECTIVES = 7;
    private static final int MOST_KEY_RESULTS = 12;
    private static final String CODE = "[A-Z][A-Z0-9-]{1,31}";
    private static final String PERSON = "[a-zA-Z0-9]{1,64}";
    private static final String NUMBER = "must be a number such as 12 or 0.5";
    private static final Set<String> OBJECTIVE =
            Set.of("code", "title", "owner", "budgetLine", "envelope", "keyResults");
    private static final Set<String> KEY_RESULT = Set.of("title", "baseline", "target", "unit", "due", "source");

    private final Currency currency;
    private final Predicate<PersonId> isKnown;
    private final Set<String> codes = new HashSet<>();
    private final List<Fault> faults;

    /** @param faults takes what is found */
    Blueprint(Currency currency, Predicate<PersonId> isKnown, List<Fault> faults) {
        this.currency = currency;
        this.isKnown = isKnown;
        this.faults = faults;
    }

    /** Those that have no fault. */
    List<AdoptedObjective> read(JsonNode objectives) {
        if (!objectives.isArray() || objectives.isEmpty() || objectives.size() > MOST_OBJECTIVES) {
            faults.add(new Fault("objectives", "must be a list of one to seven objectives"));
            return List.of();
        }
        List<AdoptedObjective> read = new ArrayList<>();
        for (int place = 0; place < objectives.size(); place++) {
            Piece piece = new Piece(objectives.get(place), "objectives[%d]".formatted(place), faults);
            if (piece.isWhole()) {
                objective(piece).ifPresent(read::add);
            }
        }
        return read;
    }

    private Optional<AdoptedObjective> objective(Piece piece) {
        piece.mustHoldNothingBut(OBJECTIVE);
        Optional<String> code = piece.read("code", Blueprint::code, "must be capitals, digits and hyphens, as in OBJ-1")
                .filter(given -> isNew(piece, given));
        Optional<String> title = piece.line("title", 120);
        Optional<PersonId> owner = piece.read("owner", this::person, "must be the id of a known person");
        Optional<String> line = piece.read(
                "budgetLine",
                text -> LineCode.parse(text).map(LineCode::value),
                "must be 2 to 32 capitals, digits or hyphens, beginning with a letter");
        Optional<Money> envelope = piece.figure("envelope", "must be an amount of money such as 20000.00")
                .flatMap(figure -> money(piece, figure));
        List<KeyResult> keyResults = keyResults(piece);
        if (code.isEmpty() || title.isEmpty() || owner.isEmpty() || line.isEmpty() || envelope.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AdoptedObjective(code.get(), title.get(), owner.get(), line.get(), envelope.get(), keyResults));
    }

    private List<KeyResult> keyResults(Piece objective) {
        JsonNode given = objective.node().path("keyResults");
        if (!given.isArray() || given.isEmpty() || given.size() > MOST_KEY_RESULTS) {
            objective.fault("keyResults", "must be a list of one to %d key results".formatted(MOST_KEY_RESULTS));
            return List.of();
        }
        List<KeyResult> read = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            Piece piece = new Piece(given.get(place), "%s.keyResults[%d]".formatted(objective.place(), place), faults);
            if (piece.isWhole()) {
                keyResult(piece).ifPresent(read::add);
            }
        }
        return read;
    }

    private static Optional<KeyResult> keyResult(Piece piece) {
        piece.mustHoldNothingBut(KEY_RESULT);
        Optional<String> title = piece.line("title", 160);
        Optional<BigDecimal> baseline = piece.figure("baseline", NUMBER);
        Optional<BigDecimal> target = piece.figure("target", NUMBER);
        Optional<String> unit = piece.line("unit", 60);
        Optional<LocalDate> due = piece.read("due", Blueprint::date, "must be a date such as 2027-12-31");
        Optional<String> source = piece.line("source", 500);
        if (title.isEmpty() || baseline.isEmpty() || target.isEmpty() || unit.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return source.map(
                where -> new KeyResult(title.get(), baseline.get(), target.get(), unit.get(), due.get(), where));
    }

    private boolean isNew(Piece piece, String code) {
        boolean isNew = codes.add(code);
        if (!isNew) {
            piece.fault("code", "another objective of the plan has the code " + code);
        }
        return isNew;
    }

    private Optional<Money> money(Piece piece, BigDecimal figure) {
        try {
            Money money = Money.of(figure, currency);
            if (money.isPositive()) {
                return Optional.of(money);
            }
            piece.fault("envelope", "must be more than nothing");
        } catch (ArithmeticException tooFine) {
            piece.fault("envelope", "must have no more decimals than %s has".formatted(currency));
        }
        return Optional.empty();
    }

    private static Optional<String> code(String text) {
        return Optional.of(text).filter(code -> code.matches(CODE));
    }

    private Optional<PersonId> person(String text) {
        return Optional.of(text)
                .filter(id -> id.matches(PERSON))
                .map(PersonId::new)
                .filter(isKnown);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
