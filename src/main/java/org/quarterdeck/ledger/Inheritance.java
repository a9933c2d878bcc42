package org.quarterdeck.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;

/** What lines inherit from an old ledger: how its accounts stood in the end, and how low they were before. */
final class Inheritance {

    private final Assignment assignment;
    private final Map<Line, Share> shares = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private final Map<String, Money> unclaimed = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Inheritance(Assignment assignment) {
        this.assignment = assignment;
    }

    /** @throws Invalid naming what no line can inherit */
    static List<Inherited> of(OldLedger ledger, Assignment assignment) {
        Inheritance inheritance = new Inheritance(assignment);
        assignment.said().forEach(inheritance::check);
        ledger.bookings().forEach(inheritance::add);
        inheritance.unclaimed.forEach(inheritance::checkUnclaimed);
        inheritance.shares.values().forEach(inheritance::check);
        if (inheritance.shares.isEmpty() && inheritance.faults.isEmpty()) {
            throw new Invalid("map", "no account belongs to a budget line");
        }
        if (!inheritance.faults.isEmpty()) {
            throw new Invalid(inheritance.faults);
        }
        return inheritance.shares.values().stream().map(Share::inherited).toList();
    }

    private void check(String account, String code) {
        if (!code.isEmpty() && !assignment.lines().containsKey(code)) {
            faults.add(new Fault("map", "there is no budget line %s for %s".formatted(code, account)));
        }
    }

    private void add(OldLedger.Booking booking) {
        for (OldLedger.Moved leg : booking.legs()) {
            if (!assignment.isLeftOut(leg.account())) {
                assignment
                        .line(leg.account())
                        .ifPresentOrElse(line -> add(booking, leg, line), () -> leave(booking, leg));
            }
        }
    }

    private void add(OldLedger.Booking booking, OldLedger.Moved leg, Line line) {
        if (leg.amount().currency().equals(line.currency())) {
            shares.computeIfAbsent(line, Share::new).add(booking, leg);
        } else {
            faults.add(new Fault(
                    "line " + booking.row(),
                    "%s moves %s, and line %s is kept in %s"
                            .formatted(leg.account(), leg.amount(), line.code(), line.currency())));
        }
    }

    private void leave(OldLedger.Booking booking, OldLedger.Moved leg) {
        String key = "%s %s".formatted(leg.account(), leg.amount().currency());
        unknown.putIfAbsent(key, booking.row());
        unclaimed.merge(key, leg.amount(), Money::plus);
    }

    private void checkUnclaimed(String key, Money left) {
        if (left.minor() != 0) {
            String account = key.substring(0, key.lastIndexOf(' '));
            faults.add(new Fault(
                    "line " + unknown.get(key),
                    "no budget line stands for %s, which ends with %s: name one with map=%s=CODE, or none with map=%s="
                            .formatted(account, left, account, account)));
        }
    }

    private void check(Share share) {
        share.settle();
        if (share.sum.isNegative()) {
            faults.add(new Fault(
                    "line " + share.row, "line %s would begin with %s".formatted(share.line.code(), share.sum)));
        } else if (share.lowest.isNegative() && share.line.fundsCheck() == FundsCheck.STOP) {
            faults.add(new Fault(
                    "line " + share.lowestRow,
                    "on %s line %s would stand at %s, and it stops at what it has"
                            .formatted(share.lowestOn, share.line.code(), share.lowest)));
        }
    }

    /** A line's share as it grows, day by day. */
    private static final class Share {

        private final Line line;
        private final Set<String> accounts = new LinkedHashSet<>();
        private Money sum;
        private Money lowest;
        private LocalDate day = LocalDate.MIN;
        private LocalDate lowestOn = LocalDate.MIN;
        private int row;
        private int lowestRow;

        Share(Line line) {
            this.line = line;
            this.sum = Money.zero(line.currency());
            this.lowest = sum;
        }

        void add(OldLedger.Booking booking, OldLedger.Moved leg) {
            if (booking.day().isAfter(day)) {
                settle();
                day = booking.day();
            }
            accounts.add(leg.account());
            sum = sum.plus(leg.amount());
            row = booking.row();
        }

        /** Looks how low it is at the end of a day; within a day the order means nothing. */
        void settle() {
            if (day.equals(LocalDate.MIN)) {
                return;
            }
            if (lowestOn.equals(LocalDate.MIN) || lowest.isMoreThan(sum)) {
                lowest = sum;
                lowestOn = day;
                lowestRow = row;
            }
        }

        Inherited inherited() {
            return new Inherited(line, List.copyOf(accounts), sum, lowest, lowestOn);
        }
    }
}
