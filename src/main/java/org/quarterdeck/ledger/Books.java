package org.quarterdeck.ledger;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the ledger: holds the line, looks, posts. */
@Service
class Books implements Ledger {

    private final Lines lines;
    private final Postings postings;
    private final Pen pen;
    private final Paydesk paydesk;

    Books(Lines lines, Postings postings, Clock clock) {
        this.lines = lines;
        this.postings = postings;
        this.pen = new Pen(postings, clock);
        this.paydesk = new Paydesk(postings, pen);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Line line, Money appropriation, String memo) {
        lines.add(line, pen.now());
        if (!appropriation.equals(Money.zero(line.currency()))) {
            pen.post(Standing.of(line), PostingKind.APPROPRIATION, null, appropriation, memo);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appropriate(LineCode code, CaseNumber caseNumber, Money amount, String memo) {
        pen.post(lines.hold(code), PostingKind.APPROPRIATION, caseNumber, amount, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Money takeBack(LineCode code, CaseNumber caseNumber, Money most, String memo) {
        Standing held = lines.hold(code);
        Money taken = Collections.min(List.of(most, held.unbound()));
        pen.postAny(held, PostingKind.DEAPPROPRIATION, caseNumber, taken, memo);
        return taken;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String period, CaseNumber by) {
        lines().stream()
                .filter(line -> line.isOf(period))
                .map(Line::code)
                .sorted(Comparator.comparing(LineCode::value))
                .forEach(lines::hold);
        if (!lines.close(period, by, pen.now())) {
            throw new NotNow("ledger.period-closed", "%s is closed already".formatted(period));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(CaseNumber by) {
        lines.reopen(by);
    }

    @Override
    public Optional<CaseNumber> closedBy(String period) {
        return lines.closedBy(period);
    }

    @Override
    public Map<CaseNumber, Money> asking(LineCode code) {
        return postings.asking(standing(code).line());
    }

    @Override
    public Map<CaseNumber, Money> committed(LineCode code) {
        return postings.committed(standing(code).line());
    }

    /** Both lines are held before either moves, in the order of their codes, as with a transfer. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryForward(LineCode from, LineCode to, CaseNumber caseNumber, CaseNumber by) {
        hold(Set.of(from, to));
        Standing giving = lines.hold(from);
        Standing taking = open(lines.hold(to));
        Money committed = postings.encumbered(giving.line(), caseNumber);
        if (!committed.isPositive()) {
            throw new NotNow("nothing is committed to %s on %s".formatted(caseNumber, from));
        }
        @Nullable
        Exchanged exchanged = postings.foreign(giving.line(), caseNumber)
                .map(foreign -> foreign.at(foreign.left()))
                .orElse(null);
        String there = "carried forward to %s by %s".formatted(to, by);
        Standing freed = pen.post(giving, PostingKind.DISENCUMBRANCE, caseNumber, committed, exchanged, there);
        pen.post(freed, PostingKind.TRANSFER_OUT, caseNumber, committed, there);
        String here = "carried forward from %s by %s".formatted(from, by);
        Standing given = pen.post(taking, PostingKind.TRANSFER_IN, caseNumber, committed, here);
        Standing asked = pen.post(given, PostingKind.PRE_ENCUMBRANCE, caseNumber, committed, exchanged, here);
        pen.post(asked, PostingKind.ENCUMBRANCE, caseNumber, committed, exchanged, here);
    }

    @Override
    public Map<LineCode, Money> appropriatedBy(CaseNumber caseNumber) {
        return postings.appropriatedBy(caseNumber);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryIn(LineCode code, Money amount, String memo) {
        pen.post(lines.hold(code), PostingKind.APPROPRIATION, null, amount, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(LineCode code, PersonId owner) {
        lines.handOver(code, owner);
    }

    @Override
    public Optional<Line> line(LineCode code) {
        return lines.find(code).map(Standing::line);
    }

    @Override
    public List<Line> lines() {
        return standings().stream().map(Standing::line).toList();
    }

    @Override
    public Balance balance(LineCode code) {
        return standing(code).balance();
    }

    @Override
    public Standing standing(LineCode code) {
        return lines.find(code).orElseThrow(() -> Lines.unknown(code));
    }

    @Override
    public List<Standing> standings() {
        return lines.all();
    }

    @Override
    public Page<Posting> postings(LineCode code, int after, int limit) {
        List<Posting> rows = postings.of(standing(code).line(), after, limit + 1);
        return Page.of(rows, limit, posting -> String.valueOf(posting.position()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing hold(LineCode code) {
        return lines.hold(code);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<LineCode> codes) {
        codes.stream().sorted(Comparator.comparing(LineCode::value)).forEach(lines::hold);
    }

    @Override
    public Money preEncumbered(LineCode code, CaseNumber caseNumber) {
        return postings.preEncumbered(standing(code).line(), caseNumber);
    }

    @Override
    public Money encumbered(LineCode code, CaseNumber caseNumber) {
        return postings.encumbered(standing(code).line(), caseNumber);
    }

    @Override
    public Money refunded(CaseNumber caseNumber, Currency askedIn) {
        return postings.refunded(caseNumber, askedIn);
    }

    @Override
    public List<Payment> payments(CaseNumber caseNumber) {
        return postings.paying(caseNumber).stream()
                .flatMap(code -> postings.payments(standing(code).line(), caseNumber).stream())
                .toList();
    }

    @Override
    public Money encumbered(LineCode code, CaseNumber caseNumber, Currency askedIn) {
        Line line = standing(code).line();
        return line.currency().equals(askedIn)
                ? postings.encumbered(line, caseNumber)
                : pen.foreign(line, caseNumber, askedIn).left();
    }

    @Override
    public Money expended(CaseNumber caseNumber, Currency askedIn) {
        return postings.expended(caseNumber, askedIn);
    }

    @Override
    public Optional<ExchangeRate> exchange(LineCode code, CaseNumber caseNumber) {
        return postings.foreign(standing(code).line(), caseNumber).map(ForeignHolding::rate);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Reservation preEncumber(LineCode code, CaseNumber caseNumber, Money amount) {
        return preEncumber(lines.hold(code), caseNumber, amount, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Reservation preEncumber(LineCode code, CaseNumber caseNumber, Money amount, ExchangeRate rate) {
        return preEncumber(lines.hold(code), caseNumber, rate.convert(amount), new Exchanged(amount, rate));
    }

    private Reservation preEncumber(Standing line, CaseNumber caseNumber, Money amount, @Nullable Exchanged exchanged) {
        Standing held = line.line().closed() && postings.wasCommitted(line.line(), caseNumber) ? line : open(line);
        if (held.refuses(amount)) {
            return new Reservation.InsufficientFunds(held.balance().available());
        }
        return new Reservation.Reserved(
                pen.post(held, PostingKind.PRE_ENCUMBRANCE, caseNumber, amount, exchanged, "asked for")
                        .balance());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void encumber(LineCode code, CaseNumber caseNumber, Money approved) {
        Standing held = lines.hold(code);
        if (approved.currency().equals(held.line().currency())) {
            encumber(held, caseNumber, approved, null, null);
        } else {
            ForeignHolding asked = pen.foreign(held.line(), caseNumber, approved.currency());
            Money rest = asked.asked().minus(approved);
            encumber(held, caseNumber, asked.rate().convert(approved), asked.at(approved), asked.at(rest));
        }
    }

    private void encumber(
            Standing held,
            CaseNumber caseNumber,
            Money approved,
            @Nullable Exchanged exchanged,
            @Nullable Exchanged notNeeded) {
        LineCode code = held.line().code();
        Money rest = postings.preEncumbered(held.line(), caseNumber).minus(approved);
        if (rest.isNegative()) {
            throw new NotNow("%s holds less than %s on %s".formatted(caseNumber, approved, code));
        }
        String commitment = "commitment %s/%d".formatted(code, held.position() + 1);
        Standing committed = pen.post(held, PostingKind.ENCUMBRANCE, caseNumber, approved, exchanged, commitment);
        pen.postAny(
                committed,
                PostingKind.PRE_ENCUMBRANCE_RELEASE,
                caseNumber,
                rest,
                notNeeded,
                "not needed for " + commitment);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void pay(LineCode code, CaseNumber caseNumber, Money amount, String memo) {
        paydesk.pay(lines.hold(code), caseNumber, amount, null, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void pay(LineCode code, CaseNumber caseNumber, Money amount, ExchangeRate rate, String memo) {
        paydesk.pay(lines.hold(code), caseNumber, amount, rate, memo);
    }

    @Override
    public Money beyond(LineCode code, CaseNumber caseNumber, Money amount, @Nullable ExchangeRate rate) {
        return paydesk.settle(standing(code).line(), caseNumber, amount, rate).beyond();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void refund(LineCode code, int payment, Money amount, String memo) {
        paydesk.refund(lines.hold(code), payment, amount, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reverse(LineCode code, int payment, String memo) {
        paydesk.reverse(lines.hold(code), payment, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(LineCode code, CaseNumber caseNumber, String memo) {
        Standing held = lines.hold(code);
        Postings.Held holding = postings.held(held.line(), caseNumber);
        Optional<ForeignHolding> foreign =
                holding.foreign() ? postings.foreign(held.line(), caseNumber) : Optional.empty();
        Standing rest = pen.postAny(
                held,
                PostingKind.PRE_ENCUMBRANCE_RELEASE,
                caseNumber,
                holding.asked(),
                foreign.map(one -> one.at(one.asked())).orElse(null),
                memo);
        pen.postAny(
                rest,
                PostingKind.DISENCUMBRANCE,
                caseNumber,
                holding.committed(),
                foreign.map(one -> one.at(one.left())).orElse(null),
                memo);
    }

    /** Both lines are held before either moves, in the order of their codes: of two transfers crossing, one waits for the other. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void transfer(LineCode from, LineCode to, CaseNumber caseNumber, Money amount) {
        hold(Set.of(from, to));
        Standing giving = lines.hold(from);
        Money held = postings.preEncumbered(giving.line(), caseNumber);
        if (amount.isMoreThan(held)) {
            throw new NotNow("%s holds less than %s on %s".formatted(caseNumber, amount, from));
        }
        Standing freed = pen.postAny(giving, PostingKind.PRE_ENCUMBRANCE_RELEASE, caseNumber, held, "to move to " + to);
        pen.post(freed, PostingKind.TRANSFER_OUT, caseNumber, amount, "moved to " + to);
        pen.post(open(lines.hold(to)), PostingKind.TRANSFER_IN, caseNumber, amount, "moved from " + from);
    }

    private static Standing open(Standing held) {
        if (held.line().closed()) {
            throw new NotNow("ledger.period-closed", held.line().closedWords());
        }
        return held;
    }
}
