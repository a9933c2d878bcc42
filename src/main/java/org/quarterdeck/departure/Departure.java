package org.quarterdeck.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** Somebody who leaves, and what became of all they held (VO-19). */
class Departure {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String person;
    private @Nullable String openFor;
    private final String askedBy;
    private @Nullable String reason;
    private final boolean forCause;
    private final Becoming becomes;
    private final @Nullable Tier tier;
    private final Instant begunAt;
    private @Nullable Instant endedAt;
    private final List<DepartureItem> items;

    @PersistenceCreator
    Departure(
            String number,
            String person,
            @Nullable String openFor,
            String askedBy,
            @Nullable String reason,
            boolean forCause,
            Becoming becomes,
            @Nullable Tier tier,
            Instant begunAt,
            @Nullable Instant endedAt,
            List<DepartureItem> items) {
        this.number = number;
        this.person = person;
        this.openFor = openFor;
        this.askedBy = askedBy;
        this.reason = reason;
        this.forCause = forCause;
        this.becomes = becomes;
        this.tier = tier;
        this.begunAt = begunAt;
        this.endedAt = endedAt;
        this.items = new ArrayList<>(items);
    }

    static Departure begin(
            CaseNumber number,
            PersonId person,
            PersonId askedBy,
            String reason,
            boolean forCause,
            Becoming becomes,
            @Nullable Tier tier,
            Instant now) {
        return new Departure(
                number.value(),
                person.value(),
                person.value(),
                askedBy.value(),
                reason,
                forCause,
                becomes,
                tier,
                now,
                null,
                List.of());
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId person() {
        return new PersonId(person);
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean isForCause() {
        return forCause;
    }

    Becoming becomes() {
        return becomes;
    }

    @Nullable
    Tier tier() {
        return tier;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    List<DepartureItem> items() {
        return List.copyOf(items);
    }

    List<DepartureItem> items(DepartureItem.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What nobody has taken over. */
    List<DepartureItem> exceptions() {
        return items.stream().filter(item -> !item.passedOn()).toList();
    }

    void note(DepartureItem item) {
        if (openFor == null) {
            throw new NotNow("%s is over".formatted(number));
        }
        items.add(item);
    }

    void end(Instant now) {
        if (openFor == null) {
            throw new NotNow("%s is over".formatted(number));
        }
        openFor = null;
        endedAt = now;
    }

    /** The words that were given with it; what became of things stays. */
    void forgetWords() {
        reason = null;
    }
}
