package org.quarterdeck.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Reservation.InsufficientFunds;
import org.springframework.stereotype.Component;

/** The module's door: transfers from asking to their end. What is to move is set aside until then. */
@Component
public class Transfers {

    static final String PROCESS = "budget-transfer";

    private final StoredTransfers transfers;
    private final Spokespeople spokespeople;
    private final Ledger ledger;
    private final Docket docket;
    private final TransferMinutes minutes;
    private final TransferTidings tidings;

    Transfers(
            StoredTransfers transfers,
            Spokespeople spokespeople,
            Ledger ledger,
            Docket docket,
            TransferMinutes minutes,
            TransferTidings tidings) {
        this.transfers = transfers;
        this.spokespeople = spokespeople;
        this.ledger = ledger;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
    }

    /**
     * Every fault of what is given; what is missing is the form's to say.
     *
     * @throws Barred if the person has nothing to say about either line
     */
    public List<Fault> faultsIn(PersonId requester, Order order) {
        if (!spokespeople.mayAsk(requester, order)) {
            throw new Barred("only leads, treasurers and the owners of the two lines may ask for a transfer");
        }
        List<Fault> faults = new ArrayList<>();
        Optional<Line> from = line("from", order.from(), faults);
        Optional<Line> to = line("to", order.to(), faults);
        if (from.isPresent() && from.equals(to)) {
            faults.add(new Fault("to", "must be another line than the one that gives"));
        }
        if (from.isPresent() && to.isPresent()) {
            money(from.get(), to.get(), order.amount(), faults);
        }
        return faults;
    }

    /** Opens the case of an order that has no fault. */
    public CaseNumber file(PersonId requester, Order order, @Nullable String reference) {
        Line giving = Named.line(ledger, order.from()).orElseThrow();
        LineCode taking = new LineCode(given(order.to()));
        Money amount = Money.of(new BigDecimal(given(order.amount())), giving.currency());
        String title = "%s from %s to %s".formatted(amount, giving.code(), taking);
        CaseNumber number = docket.open("TRF", PROCESS, title, requester, reference, TransferStatus.ASKED.id());
        transfers.save(Transfer.ask(number, requester, giving.code(), taking, amount, given(order.reason())));
        return number;
    }

    /** What Tasklist's lists show of it. */
    public String titleOf(CaseNumber number) {
        return get(number).title();
    }

    /**
     * Sets aside what is to move, whatever the line says to requests beyond its means (BA-17).
     *
     * @throws NotNow of type {@code ledger.insufficient-funds} where the line has less available
     */
    public void reserve(CaseNumber number) {
        Transfer transfer = get(number);
        LineCode giving = transfer.line(Side.GIVING);
        Money available = ledger.hold(giving).balance().available();
        if (transfer.amount().isMoreThan(available)) {
            throw new NotNow(
                    InsufficientFunds.CODE,
                    "line %s has %s available, %s is to move".formatted(giving, available, transfer.amount()));
        }
        ledger.preEncumber(giving, number, transfer.amount());
    }

    /** Moves the money, in one transaction with the decision. */
    public void complete(CaseNumber number) {
        Transfer transfer = get(number);
        transfer.complete();
        ledger.transfer(transfer.line(Side.GIVING), transfer.line(Side.TAKING), number, transfer.amount());
        minutes.transferred(transfer);
        end(transfer);
    }

    /** Ends a transfer that somebody has said no to, or that found nobody to agree for both lines. */
    public void reject(CaseNumber number) {
        Transfer transfer = get(number);
        transfer.reject();
        ledger.release(transfer.line(Side.GIVING), number, transfer.status().id());
        minutes.rejected(transfer);
        end(transfer);
    }

    /**
     * Ends a transfer of money whose period is closed before everybody has agreed.
     *
     * @throws Barred if it isn't
     */
    public void rejectAtYearEnd(CaseNumber number) {
        Transfer transfer = get(number);
        LineCode giving = transfer.line(Side.GIVING);
        if (!ledger.standing(giving).line().closed()) {
            throw new Barred("the period of line %s is not closed".formatted(giving));
        }
        transfer.reject();
        ledger.release(giving, number, transfer.status().id());
        minutes.rejectedAtYearEnd(transfer);
        end(transfer);
    }

    /** Ends the transfer as whoever asked, or a lead, wants it (X4). */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        Transfer transfer = get(number);
        transfer.withdraw();
        ledger.release(transfer.line(Side.GIVING), number, transfer.status().id());
        minutes.withdrawn(transfer, by, reason);
        end(transfer);
    }

    void end(Transfer transfer) {
        transfers.save(transfer);
        docket.close(transfer.number(), transfer.status().id());
        tidings.tell(transfer);
    }

    private Optional<Line> line(String field, @Nullable String code, List<Fault> faults) {
        Optional<Line> line = Named.line(ledger, code);
        if (code != null && line.isEmpty()) {
            faults.add(new Fault(field, "no budget line has the code " + code));
        }
        line.filter(Line::closed).ifPresent(closed -> faults.add(new Fault(field, closed.closedWords())));
        return line;
    }

    private static void money(Line from, Line to, @Nullable String amount, List<Fault> faults) {
        if (!from.currency().equals(to.currency())) {
            faults.add(new Fault(
                    "to",
                    "must be kept in %s as line %s is, not in %s"
                            .formatted(from.currency(), from.code(), to.currency())));
        }
        if (amount == null) {
            return;
        }
        int digits = from.currency().getDefaultFractionDigits();
        if (new BigDecimal(amount).stripTrailingZeros().scale() > digits) {
            faults.add(
                    new Fault("amount", "must have no more than %d decimals in %s".formatted(digits, from.currency())));
        }
    }

    private Transfer get(CaseNumber number) {
        return transfers
                .getByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no transfer has the number " + number));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "the form lets nothing through without it");
    }
}
