package org.quarterdeck.transfer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The module's third door: transfers that were rejected, and what appeals make of that (X5). What has moved stays where it is. */
@Component
public class AppealedTransfers {

    private final StoredTransfers stored;
    private final Transfers transfers;
    private final Spokespeople spokespeople;
    private final Ledger ledger;
    private final StandIns standIns;
    private final Docket docket;
    private final TransferMinutes minutes;

    AppealedTransfers(
            StoredTransfers stored,
            Transfers transfers,
            Spokespeople spokespeople,
            Ledger ledger,
            StandIns standIns,
            Docket docket,
            TransferMinutes minutes) {
        this.stored = stored;
        this.transfers = transfers;
        this.spokespeople = spokespeople;
        this.ledger = ledger;
        this.standIns = standIns;
        this.docket = docket;
        this.minutes = minutes;
    }

    /** The rejection that the transfer stands under; empty where there is none. */
    public Optional<Ruling> ruling(CaseNumber number) {
        return stored.findByNumber(number.value())
                .filter(transfer -> transfer.status() == TransferStatus.REJECTED)
                .flatMap(transfer -> docket.find(number)
                        .map(Case::endedAt)
                        .map(told -> new Ruling(
                                transfer.status().id(),
                                told,
                                false,
                                true,
                                deciders(transfer),
                                Set.of(transfer.requester()))));
    }

    /** Whoever answered, and those whom they acted for or who acted for them. */
    private Set<PersonId> deciders(Transfer transfer) {
        return transfer.answers().stream()
                .filter(answer -> !answer.is(TransferVerdict.RECUSE))
                .map(TransferAnswer::by)
                .flatMap(by -> Stream.concat(Stream.of(by), standIns.tied(transfer.number(), by).stream()))
                .collect(Collectors.toSet());
    }

    public Optional<String> bar(CaseNumber number, PersonId person) {
        return stored.findByNumber(number.value()).flatMap(transfer -> spokespeople.nearness(transfer, person));
    }

    public PersonId requesterOf(CaseNumber number) {
        return get(number).requester();
    }

    /**
     * Moves the money after all.
     *
     * @throws org.quarterdeck.kernel.NotNow of type {@code ledger.insufficient-funds} where the line has less available by now
     */
    public void overturn(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        Transfer transfer = get(number);
        transfer.overturn();
        docket.reopen(number, transfer.status().id());
        ledger.hold(Set.of(transfer.line(Side.GIVING), transfer.line(Side.TAKING)));
        transfers.reserve(number);
        ledger.transfer(transfer.line(Side.GIVING), transfer.line(Side.TAKING), number, transfer.amount());
        minutes.overturned(transfer, hearer, appeal);
        transfers.end(transfer);
    }

    /** Has others asked; the money is set aside anew by the next step. */
    public void remand(CaseNumber number, PersonId hearer, CaseNumber appeal) {
        Transfer transfer = get(number);
        transfer.remand();
        stored.save(transfer);
        docket.reopen(number, transfer.status().id());
        minutes.remanded(transfer, hearer, appeal);
    }

    private Transfer get(CaseNumber number) {
        return stored.getByNumber(number.value()).orElseThrow(() -> new NoSuch("no transfer has the number " + number));
    }
}
