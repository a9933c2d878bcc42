package org.quarterdeck.strategy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.people.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The gate that no plan passes with a part missing (SP-01) or with more envelopes than money. */
@Component
class Completeness {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String PLAN = "PLN-\\d{4}-\\d{4,18}";

    private final Ledger ledger;
    private final Directory directory;
    private final Plans plans;
    private final Currency currency;

    Completeness(Ledger ledger, Directory directory, Plans plans, @Value("${quarterdeck.currency}") String currency) {
        this.ledger = ledger;
        this.directory = directory;
        this.plans = plans;
        this.currency = Currency.getInstance(currency);
    }

    /** Every fault of what is given; what the form itself asks for is the form's to say. */
    List<Fault> faults(Proposal proposal) {
        List<Fault> faults = new ArrayList<>();
        List<AdoptedObjective> objectives = objectives(proposal, faults);
        funding(proposal.funding(), faults).ifPresent(funding -> faults.addAll(unfunded(objectives, funding)));
        faults.addAll(ofLines(objectives));
        faults.addAll(ofAmended(proposal.amends()));
        return faults;
    }

    /** What the house finds wrong with the money of a plan that is written already. */
    List<Fault> faults(PlanText text) {
        List<Fault> faults = new ArrayList<>(unfunded(text.objectives(), text.funding()));
        faults.addAll(ofLines(text.objectives()));
        return faults;
    }

    /** Reads what {@link #faults} has found no fault with. */
    PlanText text(Proposal proposal) {
        List<Fault> none = new ArrayList<>();
        PlanText text = new PlanText(
                given(proposal.title()),
                given(proposal.period()),
                given(proposal.vision()),
                funding(proposal.funding(), none).orElseThrow(),
                objectives(proposal, none),
                proposal.amends() == null ? null : new CaseNumber(proposal.amends()));
        if (!none.isEmpty()) {
            throw new IllegalStateException("a plan got past the gate with " + none);
        }
        return text;
    }

    private List<AdoptedObjective> objectives(Proposal proposal, List<Fault> faults) {
        if (proposal.objectives() == null) {
            return List.of();
        }
        return new Blueprint(currency, person -> directory.find(person).isPresent(), faults)
                .read(tree(proposal.objectives()));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private Optional<Money> funding(@Nullable String funding, List<Fault> faults) {
        try {
            return Optional.ofNullable(funding).map(sum -> Money.of(new BigDecimal(sum), currency));
        } catch (ArithmeticException tooFine) {
            faults.add(new Fault("funding", "must have no more decimals than %s has".formatted(currency)));
            return Optional.empty();
        }
    }

    /** SP's finance check: what the objectives take is no more than what the plan may appropriate. */
    private static List<Fault> unfunded(List<AdoptedObjective> objectives, Money funding) {
        Money sum =
                objectives.stream().map(AdoptedObjective::envelope).reduce(Money.zero(funding.currency()), Money::plus);
        return sum.isMoreThan(funding)
                ? List.of(new Fault(
                        "objectives",
                        "the envelopes add up to %s, more than the funding of %s".formatted(sum, funding)))
                : List.of();
    }

    private List<Fault> ofLines(List<AdoptedObjective> objectives) {
        return objectives.stream()
                .map(AdoptedObjective::budgetLine)
                .distinct()
                .flatMap(code -> ledger.line(new LineCode(code)).stream())
                .filter(line -> !line.currency().equals(currency))
                .map(line -> new Fault(
                        "objectives",
                        "budget line %s is kept in %s, a plan is made in %s"
                                .formatted(line.code(), line.currency(), currency)))
                .toList();
    }

    /** Only a plan that is in force can be amended (SP-19). */
    private List<Fault> ofAmended(@Nullable String amends) {
        return amends == null || amends.matches(PLAN) && plans.isInForce(new CaseNumber(amends))
                ? List.of()
                : List.of(new Fault("amends", "no plan in force has the number " + amends));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "the form lets nothing through without it");
    }
}
