package org.quarterdeck.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
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
    private final Clock clock;

    Books(Lines lines, Postings postings, Clock clock) {
        this.lines = lines;
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Line line, Money appropriation, String memo) {
        lines.add(line, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!appropriation.equals(Money.zero(line.currency()))) {
            post(Standing.of(line), PostingKind.APPROPRIATION, null, appropriation, memo);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appropriate(LineCode code, CaseNumber caseNumber, Money amount, String memo) {
        post(lines.hold(code), PostingKind.APPROPRIATION, caseNumber, amount, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Money takeBack(LineCode code, CaseNumber caseNumber, Money most, String memo) {
        Standing held = lines.hold(code);
        Money taken = Collections.min(List.of(most, held.unbound()));
        postAny(held, PostingKind.DEAPPROPRIATION, caseNumber, taken, memo);
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
        if (!lines.close(period, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
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
        Stream.of(from, to).sorted(Comparator.comparing(LineCode::value)).forEach(lines::hold);
        Standing giving = lines.hold(from);
        Standing taking = open(lines.hold(to));
        Money committed = postings.encumbered(giving.line(), caseNumber);
        if (!committed.isPositive()) {
            throw new NotNow("nothing is committed to %s on %s".formatted(caseNumber, from));
        }
        String there = "carried forward to %s by %s".formatted(to, by);
        Standing freed = post(giving, PostingKind.DISENCUMBRANCE, caseNumber, committed, there);
        post(freed, PostingKind.TRANSFER_OUT, caseNumber, committed, there);
        String here = "carried forward from %s by %s".formatted(from, by);
        Standing given = post(taking, PostingKind.TRANSFER_IN, caseNumber, committed, here);
        Standing asked = post(given, PostingKind.PRE_ENCUMBRANCE, caseNumber, committed, here);
        post(asked, PostingKind.ENCUMBRANCE, caseNumber, committed, here);
    }

    @Override
    public Map<LineCode, Money> expendedBy(CaseNumber caseNumber) {
        return postings.expendedBy(caseNumber);
    }

    @Override
    public Map<LineCode, Money> appropriatedBy(CaseNumber caseNumber) {
        return postings.appropriatedBy(caseNumber);
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
    public Money preEncumbered(LineCode code, CaseNumber caseNumber) {
        return postings.preEncumbered(standing(code).line(), caseNumber);
    }

    @Override
    public Money encumbered(LineCode code, CaseNumber caseNumber) {
        return postings.encumbered(standing(code).line(), caseNumber);
    }

    @Override
    public Money expended(LineCode code, CaseNumber caseNumber) {
        return postings.expended(standing(code).line(), caseNumber);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Reservation preEncumber(LineCode code, CaseNumber caseNumber, Money amount) {
        Standing held = open(lines.hold(code));
        if (held.refuses(amount)) {
            return new Reservation.InsufficientFunds(held.balance().available());
        }
        return new Reservation.Reserved(post(held, PostingKind.PRE_ENCUMBRANCE, caseNumber, amount, "asked for")
                .balance());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void encumber(LineCode code, CaseNumber caseNumber, Money approved) {
        Standing held = lines.hold(code);
        Money rest = postings.preEncumbered(held.line(), caseNumber).minus(approved);
        if (rest.isNegative()) {
            throw new NotNow("%s holds less than %s on %s".formatted(caseNumber, approved, code));
        }
        String commitment = "commitment %s/%d".formatted(code, held.position() + 1);
        Standing committed = post(held, PostingKind.ENCUMBRANCE, caseNumber, approved, commitment);
        postAny(committed, PostingKind.PRE_ENCUMBRANCE_RELEASE, caseNumber, rest, "not needed for " + commitment);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void pay(LineCode code, CaseNumber caseNumber, Money amount, String memo) {
        Standing held = lines.hold(code);
        Money committed = postings.encumbered(held.line(), caseNumber);
        Money covered = amount.isMoreThan(committed) ? committed : amount;
        Money beyond = amount.minus(covered);
        Standing liquidated = postAny(held, PostingKind.LIQUIDATION, caseNumber, covered, memo);
        if (beyond.isPositive() && liquidated.refuses(beyond)) {
            throw new NotNow(
                    Reservation.InsufficientFunds.CODE,
                    "line %s has %s available, %s more than was committed is to be paid"
                            .formatted(code, liquidated.balance().available(), beyond));
        }
        postAny(liquidated, PostingKind.EXPENDITURE, caseNumber, beyond, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void refund(LineCode code, CaseNumber caseNumber, Money amount, String memo) {
        Standing held = lines.hold(code);
        if (amount.isMoreThan(postings.expended(held.line(), caseNumber))) {
            throw new NotNow("%s was paid less than %s from %s".formatted(caseNumber, amount, code));
        }
        post(held, PostingKind.REFUND, caseNumber, amount, memo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(LineCode code, CaseNumber caseNumber, String memo) {
        Standing held = lines.hold(code);
        Money asked = postings.preEncumbered(held.line(), caseNumber);
        Money committed = postings.encumbered(held.line(), caseNumber);
        Standing rest = postAny(held, PostingKind.PRE_ENCUMBRANCE_RELEASE, caseNumber, asked, memo);
        postAny(rest, PostingKind.DISENCUMBRANCE, caseNumber, committed, memo);
    }

    /** Both lines are held before either moves, in the order of their codes: of two transfers crossing, one waits for the other. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void transfer(LineCode from, LineCode to, CaseNumber caseNumber, Money amount) {
        Stream.of(from, to).sorted(Comparator.comparing(LineCode::value)).forEach(lines::hold);
        Standing giving = lines.hold(from);
        Money held = postings.preEncumbered(giving.line(), caseNumber);
        if (amount.isMoreThan(held)) {
            throw new NotNow("%s holds less than %s on %s".formatted(caseNumber, amount, from));
        }
        Standing freed = postAny(giving, PostingKind.PRE_ENCUMBRANCE_RELEASE, caseNumber, held, "to move to " + to);
        post(freed, PostingKind.TRANSFER_OUT, caseNumber, amount, "moved to " + to);
        post(open(lines.hold(to)), PostingKind.TRANSFER_IN, caseNumber, amount, "moved from " + from);
    }

    private static Standing open(Standing held) {
        if (held.line().closed()) {
            throw new NotNow("ledger.period-closed", held.line().closedWords());
        }
        return held;
    }

    /** Nothing is posted for a sum of nothing. */
    private Standing postAny(Standing held, PostingKind kind, CaseNumber caseNumber, Money amount, String memo) {
        return amount.isPositive() ? post(held, kind, caseNumber, amount, memo) : held;
    }

    private Standing post(Standing held, PostingKind kind, @Nullable CaseNumber caseNumber, Money amount, String memo) {
        Posting posting = held.next(kind, caseNumber, amount, clock.instant().truncatedTo(ChronoUnit.MICROS), memo);
        postings.add(posting);
        return Standing.after(posting);
    }
}
