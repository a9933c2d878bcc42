package org.quarterdeck.deputies;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Processes;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Reads whom somebody names and what for, and says all that is wrong with it at once. */
@Component
class WishReader {

    private final Directory directory;
    private final Memberships memberships;
    private final DeputySettings settings;
    private final Clock clock;

    WishReader(Directory directory, Memberships memberships, DeputySettings settings, Clock clock) {
        this.directory = directory;
        this.memberships = memberships;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Invalid naming every fault */
    Deputyship read(PersonId principal, Wish wish) {
        List<Fault> faults = new ArrayList<>();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @Nullable PersonId deputy = deputy(principal, wish.deputy(), faults);
        String begins = wish.from();
        @Nullable Instant from = begins == null ? now : begin(begins, now, faults);
        @Nullable Instant until = end(wish.until(), from, faults);
        Set<String> processes = processes(wish.processes(), faults);
        @Nullable Money limit = limit(wish, faults);
        if (!faults.isEmpty() || deputy == null || from == null || until == null) {
            throw new Invalid(faults);
        }
        return new Deputyship(0, principal, deputy, from, until, processes, limit, now, null);
    }

    private @Nullable PersonId deputy(PersonId principal, @Nullable String id, List<Fault> faults) {
        @Nullable
        Person person = id == null || !id.matches("[a-zA-Z0-9]{1,64}")
                ? null
                : directory.find(new PersonId(id)).orElse(null);
        if (person == null) {
            faults.add(new Fault("deputy", "must be the id of somebody whom the house knows"));
            return null;
        }
        if (person.id().equals(principal)) {
            faults.add(new Fault("deputy", "must be somebody else"));
        } else if (person.isIn(Circle.ADMINISTRATORS)) {
            faults.add(new Fault("deputy", "must be no administrator: they decide nothing"));
        } else if (!person.isIn(Circle.MEMBERS) || person.isIn(Circle.AUDITORS)) {
            faults.add(new Fault("deputy", "must be a member, and no auditor: they change nothing"));
        } else if (!memberships
                .states(Set.of(person.id()))
                .getOrDefault(person.id(), MemberState.ACTIVE)
                .isOnDuty()) {
            faults.add(new Fault("deputy", "must be on duty"));
        }
        return person.id();
    }

    private static @Nullable Instant begin(String typed, Instant now, List<Fault> faults) {
        try {
            Instant at = typed.contains("T")
                    ? Instant.parse(typed)
                    : LocalDate.parse(typed).atStartOfDay().toInstant(ZoneOffset.UTC);
            boolean isToday =
                    !typed.contains("T") && at.plus(1, ChronoUnit.DAYS).isAfter(now);
            if (at.isBefore(now) && !isToday) {
                faults.add(new Fault("from", "must not be past"));
            }
            return at.isBefore(now) ? now : at.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException no) {
            faults.add(new Fault("from", "must be a day such as 2027-03-01, or a moment such as 2027-03-01T09:00:00Z"));
            return null;
        }
    }

    private @Nullable Instant end(@Nullable String typed, @Nullable Instant from, List<Fault> faults) {
        @Nullable Instant at = moment(typed);
        if (at == null) {
            faults.add(new Fault(
                    "until", "must be the last day, such as 2027-03-31, or a moment such as 2027-03-31T09:00:00Z"));
        } else if (from != null && !from.isBefore(at)) {
            faults.add(new Fault("until", "must be later than it begins"));
        } else if (from != null && at.isAfter(from.plus(settings.longest()))) {
            faults.add(new Fault("until", "must be within " + settings.longest() + " of its beginning"));
        }
        return at;
    }

    /** Of a day its end. */
    private static @Nullable Instant moment(@Nullable String typed) {
        try {
            if (typed == null) {
                return null;
            }
            return typed.contains("T")
                    ? Instant.parse(typed).truncatedTo(ChronoUnit.MICROS)
                    : LocalDate.parse(typed).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException no) {
            return null;
        }
    }

    private static Set<String> processes(@Nullable List<String> keys, List<Fault> faults) {
        Set<String> named = new HashSet<>(keys == null ? List.of() : keys);
        List<String> known = Processes.keys();
        named.stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> faults.add(new Fault("processes", "%s is no process".formatted(key))));
        return named;
    }

    private static @Nullable Money limit(Wish wish, List<Fault> faults) {
        String sum = wish.limit();
        String currency = wish.currency();
        if (sum == null) {
            return null;
        }
        try {
            Money limit = Money.of(new BigDecimal(sum), Currency.getInstance(currency == null ? "" : currency));
            if (!limit.isPositive()) {
                faults.add(new Fault("limit", "must be more than nothing"));
            }
            return limit;
        } catch (NumberFormatException | ArithmeticException no) {
            faults.add(new Fault("limit", "must be a sum such as 500.00 in its currency"));
        } catch (IllegalArgumentException no) {
            faults.add(new Fault("currency", "must be given with a limit, as three capitals such as EUR"));
        }
        return null;
    }
}
