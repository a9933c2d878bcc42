package org.quarterdeck.workshop;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.panel.Panel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The module's second door: where proposals come in. */
@Component
public class Admission {

    static final String PROCESS = "workshop-proposal-review";
    static final String LATE_TOKEN = "lateToken";

    private final CallBook calls;
    private final Ledger ledger;
    private final Proposals proposals;
    private final ProposalVersions versions;
    private final Cast cast;
    private final Panel panel;
    private final Docket docket;
    private final Clock clock;
    private final Currency currency;

    Admission(
            CallBook calls,
            Ledger ledger,
            Proposals proposals,
            ProposalVersions versions,
            Cast cast,
            Panel panel,
            Docket docket,
            Clock clock,
            @Value("${quarterdeck.currency}") String currency) {
        this.calls = calls;
        this.ledger = ledger;
        this.proposals = proposals;
        this.versions = versions;
        this.cast = cast;
        this.panel = panel;
        this.docket = docket;
        this.clock = clock;
        this.currency = Currency.getInstance(currency);
    }

    /** What is wrong with a new proposal, beside what its form says: above all that it comes too late (WP-01). */
    public List<Fault> faultsIn(Map<String, Object> values) {
        Optional<Call> call = call(values.get("event"));
        List<Fault> faults = new ArrayList<>(faultsOfText(values, call));
        call.flatMap(open -> calls.against(open.code(), token(values), clock.instant()))
                .ifPresent(faults::add);
        return faults;
    }

    /** What is wrong with a text, whenever it comes. */
    List<Fault> faultsOfText(Map<String, Object> values, CallCode call) {
        return faultsOfText(values, calls.find(call));
    }

    private List<Fault> faultsOfText(Map<String, Object> values, Optional<Call> found) {
        List<Fault> faults = new ArrayList<>();
        if (found.isEmpty()) {
            if (values.containsKey("event")) {
                faults.add(new Fault("event", "there is no call of that code"));
            }
            return faults;
        }
        Call call = found.get();
        faults.addAll(notAmong(values, "track", call.tracks()));
        faults.addAll(notAmong(values, "format", call.formats()));
        faults.addAll(ofMoney(values, call));
        return faults;
    }

    private Optional<Call> call(@Nullable Object event) {
        return Optional.ofNullable(event)
                .flatMap(code -> CallCode.parse(code.toString()))
                .flatMap(calls::find);
    }

    private static List<Fault> notAmong(Map<String, Object> values, String field, List<String> wanted) {
        Object value = values.get(field);
        return value == null || wanted.contains(value.toString())
                ? List.of()
                : List.of(new Fault(field, "must be one of " + String.join(", ", wanted)));
    }

    private List<Fault> ofMoney(Map<String, Object> values, Call call) {
        Optional<Money> cost = cost(values);
        if (cost.isEmpty()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        Money ceiling = call.costCeiling();
        if (ceiling != null && ceiling.currency().equals(currency) && cost.get().isMoreThan(ceiling)) {
            faults.add(new Fault(
                    "estimatedCost", "must be no more than %s, the most for one proposal".formatted(ceiling)));
        }
        Object code = values.get("budgetLine");
        if (code == null) {
            faults.add(new Fault("budgetLine", "is required for what costs something"));
        } else {
            ofLine(code.toString()).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Fault> ofLine(String code) {
        Optional<Line> line = LineCode.parse(code).flatMap(ledger::line);
        if (line.isEmpty()) {
            return Optional.of(new Fault("budgetLine", "there is no such line"));
        }
        return line.get().currency().equals(currency)
                ? Optional.empty()
                : Optional.of(new Fault("budgetLine", "must be kept in " + currency));
    }

    private Optional<Money> cost(Map<String, Object> values) {
        return Optional.ofNullable(values.get("estimatedCost"))
                .map(amount -> new BigDecimal(amount.toString()))
                .filter(amount -> amount.signum() > 0)
                .map(amount -> Money.of(amount, currency));
    }

    /** Opens the case of a proposal that has no fault. */
    public CaseNumber file(PersonId proposer, Map<String, Object> values, @Nullable String reference) {
        ProposalText text = ProposalText.of(values);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CallCode call = new CallCode(text.event());
        CaseNumber number =
                docket.open("WKS", PROCESS, text.title(), proposer, reference, ProposalStatus.SUBMITTED.shown());
        calls.admit(call, token(values), number, now);
        WorkshopProposal proposal = WorkshopProposal.file(number, call, proposer, cast.isNew(text), text, now);
        take(proposal, text);
        proposals.add(proposal);
        versions.add(number, proposal.version(), text, proposer, now);
        cast.note(number, text);
        panel.enter(cast.candidate(proposal, text));
        return number;
    }

    /** Opens the case of a proposal that was settled elsewhere: nobody judges it here. */
    WorkshopProposal settle(ProposalText text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PersonId speaker = cast.speaker(text);
        CaseNumber number = docket.open("WKS", PROCESS, text.title(), speaker, null, ProposalStatus.SCHEDULED.shown());
        WorkshopProposal proposal = WorkshopProposal.settled(number, speaker, text, now);
        proposals.add(proposal);
        versions.add(number, proposal.version(), text, speaker, now);
        cast.note(number, text);
        panel.enter(cast.candidate(proposal, text));
        panel.release(number);
        return proposal;
    }

    /** Writes a further version of it. */
    void write(WorkshopProposal proposal, ProposalText text, PersonId by) {
        take(proposal, text);
        versions.add(
                proposal.number(), proposal.version(), text, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        cast.note(proposal.number(), text);
        panel.enter(cast.candidate(proposal, text));
        docket.retitle(proposal.number(), text.title());
    }

    private void take(WorkshopProposal proposal, ProposalText text) {
        proposal.costs(
                text.estimatedCost().map(amount -> Money.of(amount, currency)).orElse(null),
                text.budgetLine().orElse(null));
    }

    private static @Nullable String token(Map<String, Object> values) {
        Object token = values.get(LATE_TOKEN);
        return token == null ? null : token.toString();
    }
}
