package org.quarterdeck.ledger;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;

/**
 * The module's door. Every posting is made in the caller's transaction (there must be one), holds the line's row until its
 * end, and is refused by the database where it would break the line's balance. A line that nobody opened is a
 * {@link org.quarterdeck.kernel.NoSuch}; sums of another currency or of nothing are a caller's mistake.
 */
public interface Ledger {

    /**
     * Opens a line and appropriates to it; an appropriation of nothing leaves it without a posting.
     *
     * @throws org.quarterdeck.kernel.NotNow if there is a line of that code
     */
    void open(Line line, Money appropriation, String memo);

    /** Gives the line another owner. No posting tells of it: who decided so, and why, the deciding room tells the register. */
    void handOver(LineCode code, PersonId owner);

    /** Gives a line more money than it was opened with, as a case has decided. */
    void appropriate(LineCode code, CaseNumber caseNumber, Money amount, String memo);

    /**
     * Takes back what a line was given, as far as nobody has asked for it: what is asked for, committed or spent stays covered.
     *
     * @param most how much is to be taken back
     * @return how much of it there was to take
     */
    Money takeBack(LineCode code, CaseNumber caseNumber, Money most, String memo);

    /**
     * Closes the lines of a period: nobody asks for money of them any more. What is committed stays, and what is available too.
     *
     * @throws org.quarterdeck.kernel.NotNow if it is closed
     */
    void close(String period, CaseNumber by);

    /** Opens again what the case has closed. */
    void reopen(CaseNumber by);

    /** By which case the period, or the year that it is a half of, was closed. */
    Optional<CaseNumber> closedBy(String period);

    /** The cases that have asked for money of the line and not got it yet, and how much, in the order of their numbers. */
    Map<CaseNumber, Money> asking(LineCode code);

    /** The cases that money of the line is committed to, and how much, in the order of their numbers. */
    Map<CaseNumber, Money> committed(LineCode code);

    /**
     * Carries what is committed to a case forward to a line of the same currency, and the money with it; both lines stand as before.
     *
     * @param by the case that decided so
     * @throws org.quarterdeck.kernel.NotNow if that line is closed, or nothing is committed to the case
     */
    void carryForward(LineCode from, LineCode to, CaseNumber caseNumber, CaseNumber by);

    /** What the case gave to which line, less what it took back from it; only lines where that is anything. */
    Map<LineCode, Money> appropriatedBy(CaseNumber caseNumber);

    /** Gives a line what the community had for it before it kept its books here; no case has decided it. */
    void carryIn(LineCode code, Money amount, String memo);

    Optional<Line> line(LineCode code);

    List<Line> lines();

    Balance balance(LineCode code);

    Standing standing(LineCode code);

    /** All lines by code, each as it stands. */
    List<Standing> standings();

    /** The line's postings behind a position, oldest first. */
    Page<Posting> postings(LineCode code, int after, int limit);

    /** How the line stands, held until the transaction ends, so that what is read stays true. */
    Standing hold(LineCode code);

    /** Holds several lines, in the order of their codes: of two who want the same, one waits for the other. */
    void hold(Collection<LineCode> codes);

    /** What the case has asked for and not yet been granted or given back, in the line's currency. */
    Money preEncumbered(LineCode code, CaseNumber caseNumber);

    Money encumbered(LineCode code, CaseNumber caseNumber);

    /**
     * What is still committed to the case in the currency that it asked in, which the line's may be or another: what was committed and
     * neither paid nor given back.
     */
    Money encumbered(LineCode code, CaseNumber caseNumber, Currency askedIn);

    /** What came back of what the case was paid, in the same currency; a payment that was posted wrongly and reversed isn't among it. */
    Money refunded(CaseNumber caseNumber, Currency askedIn);

    /** What the case was paid, payment by payment, oldest first on each line. */
    List<Payment> payments(CaseNumber caseNumber);

    /**
     * What the case was paid in the currency that it asked in, less what came back, of whatever line: what was carried forward is paid from
     * two.
     */
    Money expended(CaseNumber caseNumber, Currency askedIn);

    /** At which rate the case's request was set aside; empty where it asked in the line's own currency. */
    Optional<ExchangeRate> exchange(LineCode code, CaseNumber caseNumber);

    /**
     * Reserves what a case asks for (BA-01). A value, not an exception, says that there is too little. A line whose period is closed
     * takes no case any more but one that goes back to review, which it was committed to before.
     */
    Reservation preEncumber(LineCode code, CaseNumber caseNumber, Money amount);

    /** The same for a sum in another currency: the line sets aside what it is worth at the rate, which stands with the posting. */
    Reservation preEncumber(LineCode code, CaseNumber caseNumber, Money amount, ExchangeRate rate);

    /**
     * Moves exactly the approved amount of a case from asked for to committed, and gives back the rest (BA-04). A sum in the currency
     * that the case asked in is committed at the rate at which it was set aside.
     *
     * @throws org.quarterdeck.kernel.NotNow if the case holds less than that
     */
    void encumber(LineCode code, CaseNumber caseNumber, Money approved);

    /**
     * Pays a case: out of what is committed to it first, and what is beyond out of what the line has available (BA-13).
     *
     * @throws org.quarterdeck.kernel.NotNow if the line stops at what it has, and that is too little for what is beyond
     */
    void pay(LineCode code, CaseNumber caseNumber, Money amount, String memo);

    /**
     * Pays a case in the currency that it asked in, at the rate of the day. What the payment takes more than was committed for it is paid
     * out of what the line has available; what it takes less is given back.
     *
     * @throws org.quarterdeck.kernel.NotNow if the line stops at what it has, and that is too little for what is beyond
     */
    void pay(LineCode code, CaseNumber caseNumber, Money amount, ExchangeRate rate, String memo);

    /** What a payment would take beyond what is committed for it, in the line's currency; the rate is null where it needs none. */
    Money beyond(LineCode code, CaseNumber caseNumber, Money amount, @Nullable ExchangeRate rate);

    /**
     * Takes money that came back of a payment (BA-20). What was posted stays; the money is available again.
     *
     * @param payment position of the payment, which the new posting names
     * @throws org.quarterdeck.kernel.NotNow if less than that is left of it
     */
    void refund(LineCode code, int payment, Money amount, String memo);

    /**
     * Undoes a payment that was posted wrongly (BA-20), as if it hadn't been: what was committed is committed again. What was
     * posted stays.
     *
     * @param payment position of the payment, which the new posting names
     * @throws org.quarterdeck.kernel.NotNow if something of it has come back or been reversed
     */
    void reverse(LineCode code, int payment, String memo);

    /** Gives back whatever the case still holds on the line, asked for or committed; nothing held is nothing done. */
    void release(LineCode code, CaseNumber caseNumber, String memo);

    /**
     * Moves what a case has set aside on one line to another of the same currency, and gives back the rest of it (BA-17).
     *
     * @throws org.quarterdeck.kernel.NotNow if the case holds less than that
     */
    void transfer(LineCode from, LineCode to, CaseNumber caseNumber, Money amount);
}
