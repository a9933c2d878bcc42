package org.quarterdeck.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.springframework.stereotype.Component;

/** Lays out what the solver has to put together: the sessions of an event as they are now. */
@Component
class Puzzles {

    private final SchedulingRules rules;

    Puzzles(SchedulingRules rules) {
        this.rules = rules;
    }

    /**
     * The longest first: the solver begins in that order, and short ones go into what gaps are left.
     *
     * @param published what was published last; null for nothing yet
     * @param afresh whether what is only drafted may be anywhere else
     */
    Puzzle of(Call call, List<TimetableSession> sessions, @Nullable TimetableRelease published, boolean afresh) {
        return new Puzzle(
                sessions.stream()
                        .sorted(Comparator.comparingInt(
                                session -> -session.session().minutes()))
                        .map(session -> piece(call, session, published, afresh))
                        .toList(),
                acquaintances(sessions.stream().map(TimetableSession::session).toList()));
    }

    private Piece piece(Call call, TimetableSession one, @Nullable TimetableRelease published, boolean afresh) {
        Session session = one.session();
        List<Spot> spots = new Spots(call, rules).of(session);
        Optional<TimetableEntry> announced = Optional.ofNullable(published)
                .flatMap(release -> release.find(session.number()))
                .filter(released -> !released.cancelled());
        Optional<Spot> drafted = one.sitting().flatMap(sitting -> spot(spots, sitting.room(), sitting, one.isPinned()));
        Optional<Spot> told = announced.flatMap(released -> spots.stream()
                .filter(spot -> spot.isAt(released.room(), released.starts()))
                .findFirst());
        boolean forgets = afresh && !one.isPinned();
        Optional<Spot> before = forgets ? told : drafted.or(() -> told);
        return new Piece(
                session,
                call.breakMinutes(),
                spots,
                before.orElse(null),
                one.isPinned(),
                before.isPresent() && before.equals(told));
    }

    /** A place that the session can't keep is none; but a chair's word holds, and then {@link Clashes} says what is wrong with it. */
    private static Optional<Spot> spot(List<Spot> spots, String room, Sitting sitting, boolean pinned) {
        return spots.stream()
                .filter(spot -> spot.isAt(room, sitting.start()))
                .findFirst()
                .or(() -> pinned
                        ? Optional.of(new Spot(room, sitting.start().getEpochSecond() / 60, 0))
                        : Optional.empty());
    }

    private static List<Acquaintance> acquaintances(List<Session> all) {
        List<Acquaintance> acquaintances = new ArrayList<>();
        for (Session one : all) {
            for (Session other : all.subList(0, all.indexOf(one))) {
                if (one.sharesPresenterWith(other)) {
                    acquaintances.add(new Acquaintance(
                            one.number().value(), other.number().value()));
                }
            }
        }
        return acquaintances;
    }
}
