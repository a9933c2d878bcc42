package org.quarterdeck.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.rates.Rates;
import org.springframework.stereotype.Component;

/** What claims draw on: what is committed to a request on its line, counted in the currency that was asked in and paid in the line's. */
@Component
class Purse {

    static final String NO_RATE = "rates.none";

    private final Ledger ledger;
    private final Rates rates;
    private final ClaimRules rules;

    Purse(Ledger ledger, Rates rates, ClaimRules rules) {
        this.ledger = ledger;
        this.rates = rates;
        this.rules = rules;
    }

    Money paid(Commitment commitment) {
        return ledger.expended(
                commitment.line(), commitment.number(), commitment.granted().currency());
    }

    Money left(Commitment commitment) {
        return ledger.encumbered(
                commitment.line(), commitment.number(), commitment.granted().currency());
    }

    /** The most that may be claimed in all (BA-13). What is tolerated at most is said in the line's currency. */
    Money most(Commitment commitment) {
        Money granted = commitment.granted();
        return isForeign(commitment)
                ? ledger.exchange(commitment.line(), commitment.number())
                        .map(rate -> rules.most(granted, rate.back().convert(tolerated(rate))))
                        .orElse(granted)
                : rules.most(granted);
    }

    private Money tolerated(ExchangeRate rate) {
        BigDecimal most = rules.toleranceMost();
        return Money.of(most.setScale(rate.to().getDefaultFractionDigits(), RoundingMode.DOWN), rate.to());
    }

    /** Why the sum can't be paid today; empty where it can. */
    Optional<String> refusal(Commitment commitment) {
        return isForeign(commitment) && today(commitment).isEmpty()
                ? Optional.of("no exchange rate for %s is on file that is at most %s old"
                        .formatted(commitment.granted().currency(), rates.longest()))
                : Optional.empty();
    }

    /** What paying the sum today would take beyond what is committed for it, in the line's currency. */
    Money beyond(Commitment commitment, Money amount) {
        return ledger.beyond(commitment.line(), commitment.number(), amount, rate(commitment));
    }

    /** What the sum takes of its line today, and at which rate; empty where the line is kept in the same currency. */
    Optional<String> worth(Commitment commitment, Money amount) {
        return isForeign(commitment)
                ? today(commitment).map(rate -> "%s at %s".formatted(rate.convert(amount), rate.words()))
                : Optional.empty();
    }

    /** @throws NotNow if the line hasn't what is beyond the commitment, or no rate is on file */
    void pay(Commitment commitment, Money amount, String memo) {
        ExchangeRate rate = rate(commitment);
        if (rate == null) {
            ledger.pay(commitment.line(), commitment.number(), amount, memo);
        } else {
            ledger.pay(commitment.line(), commitment.number(), amount, rate, memo);
        }
    }

    /** Null where none is needed. */
    private @Nullable ExchangeRate rate(Commitment commitment) {
        refusal(commitment).ifPresent(why -> {
            throw new NotNow(NO_RATE, why);
        });
        return isForeign(commitment) ? today(commitment).orElseThrow() : null;
    }

    private Optional<ExchangeRate> today(Commitment commitment) {
        return rates.today(commitment.granted().currency(), commitment.lineCurrency());
    }

    private boolean isForeign(Commitment commitment) {
        return !commitment.granted().currency().equals(commitment.lineCurrency());
    }
}
