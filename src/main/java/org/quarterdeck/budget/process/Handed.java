package org.quarterdeck.budget.process;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.budget.Ask;
import org.quarterdeck.budget.Reply;
import org.quarterdeck.budget.Verdict;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;

/** Reads what people hand in with the tasks of a request. */
final class Handed {

    private static final String APPROVED_AMOUNT = "approvedAmount";

    private Handed() {}

    /** The answer of an approver; one who approves without naming an amount grants what is asked for. */
    static Reply reply(Filing filing, Ask ask) {
        if (isYes(filing, "conflict")) {
            return new Reply(Verdict.RECUSE, null, null, null);
        }
        Verdict verdict =
                Verdict.valueOf(Objects.requireNonNull(text(filing, "decision")).toUpperCase(Locale.ROOT));
        Long granted = verdict == Verdict.APPROVE ? granted(filing, ask).minor() : null;
        return new Reply(verdict, granted, text(filing, "reasonCode"), text(filing, "comment"));
    }

    /** @param paid what was paid before the request went back to review */
    static List<Fault> faults(Filing filing, Ask ask, Money paid) {
        if (text(filing, APPROVED_AMOUNT) == null) {
            return List.of();
        }
        if (granted(filing, ask).isMoreThan(asked(ask))) {
            return List.of(new Fault(APPROVED_AMOUNT, "must not be more than the %s asked for".formatted(asked(ask))));
        }
        return granted(filing, ask).isMoreThan(paid)
                ? List.of()
                : List.of(new Fault(APPROVED_AMOUNT, "must be more than the %s that are paid already".formatted(paid)));
    }

    static boolean wantsToDrop(Filing filing) {
        return isYes(filing, "withdraw");
    }

    /** The fields of the start form that the requester gave anew. */
    static Map<String, Object> changes(Filing filing) {
        Map<String, Object> changes = new HashMap<>(filing.values());
        changes.remove("withdraw");
        return changes;
    }

    static @Nullable String text(Filing filing, String field) {
        Object value = filing.values().get(field);
        return value == null ? null : value.toString();
    }

    private static Money granted(Filing filing, Ask ask) {
        String granted = text(filing, APPROVED_AMOUNT);
        return granted == null
                ? asked(ask)
                : Money.of(new BigDecimal(granted), asked(ask).currency());
    }

    private static Money asked(Ask ask) {
        return Money.of(
                new BigDecimal(Objects.requireNonNull(ask.amount())),
                Currency.getInstance(Objects.requireNonNull(ask.currency())));
    }

    private static boolean isYes(Filing filing, String field) {
        return Boolean.TRUE.equals(filing.values().get(field));
    }
}
