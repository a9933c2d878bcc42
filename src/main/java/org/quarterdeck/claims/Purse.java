package org.quarterdeck.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.rates.Rates;
import org.springframework.stereotype.Component;

/** What claims draw on: what is committed to a request on its line, counted in the currency that was asked in and paid in the line's. */
@Component
class Purse {

    private final Ledger ledger;
    private final Rates rates;
    private final ClaimRules rules;

    Purse(Ledger ledger, Rates rates, ClaimRules rules) {
        this.ledger = ledger;
        this.rates = rates;
        this.rules = rules;
    }

    Money paid(Commitment commitment) {
        return ledger.expended(commitment.number(), commitment.granted().currency());
    }

    /** What was paid, whether it came back or not. */
    Money everPaid(Commitment commitment) {
        Currency currency = commitment.granted().currency();
        return paid(commitment).plus(ledger.refunded(commitment.number(), currency));
    }

    Money left(Commitment commitment) {
        return ledger.encumbered(
                commitment.line(), commitment.number(), commitment.granted().currency());
    }

    /** The most that may be claimed in all (BA-13). What is tolerated at most is said in the line's currency. */
    Money most(Commitment commitment) {
        Money granted = commitment.granted();
        return ledger.exchange(commitment.line(), commitment.number())
                .filter(rate -> rate.from().equals(granted.currency()))
                .map(rate -> rules.most(granted, rate.back().convert(tolerated(rate))))
                .orElseGet(() -> rules.most(granted));
    }

    private Money tolerated(ExchangeRate rate) {
        BigDecimal most = rules.toleranceMost();
        return Money.of(most.setScale(rate.to().getDefaultFractionDigits(), RoundingMode.DOWN), rate.to());
    }

    /** Why a claim can't be exchanged today; empty where it can, or needn't be. */
    Optional<String> refusal(Commitment commitment) {
        Currency askedIn = commitment.granted().currency();
        return isForeign(commitment) && today(commitment).isEmpty()
                ? Optional.of(
                        "no exchange rate for %s is on file that is at most %s old".formatted(askedIn, rates.longest()))
                : Optional.empty();
    }

    /**
     * What paying the sum today would take beyond what is committed for it, in the line's currency.
     *
     * @throws NotNow if no rate is on file
     */
    Money beyond(Commitment commitment, Money amount) {
        return ledger.beyond(
                commitment.line(),
                commitment.number(),
                amount,
                needed(commitment).orElse(null));
    }

    /** What the sum takes of its line today, and at which rate; empty where the line is kept in the same currency, or no rate is on file. */
    Optional<String> worth(Commitment commitment, Money amount) {
        return isForeign(commitment)
                ? today(commitment).map(rate -> "%s at %s".formatted(rate.convert(amount), rate.words()))
                : Optional.empty();
    }

    /** @throws NotNow if the line hasn't what is beyond the commitment, or no rate is on file */
    void pay(Commitment commitment, Money amount, String memo) {
        needed(commitment)
                .ifPresentOrElse(
                        rate -> ledger.pay(commitment.line(), commitment.number(), amount, rate, memo),
                        () -> ledger.pay(commitment.line(), commitment.number(), amount, memo));
    }

    /** Empty where none is needed. */
    private Optional<ExchangeRate> needed(Commitment commitment) {
        refusal(commitment).ifPresent(why -> {
            throw new NotNow("rates.none", why);
        });
        return isForeign(commitment) ? today(commitment) : Optional.empty();
    }

    private Optional<ExchangeRate> today(Commitment commitment) {
        return rates.today(commitment.granted().currency(), lineCurrency(commitment));
    }

    private boolean isForeign(Commitment commitment) {
        return !commitment.granted().currency().equals(lineCurrency(commitment));
    }

    private Currency lineCurrency(Commitment commitment) {
        return ledger.line(commitment.line()).orElseThrow().currency();
    }
}
