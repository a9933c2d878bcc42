package org.quarterdeck.departure;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A member of whom nothing was heard for long, what they say to it, and what came of it (VO-18). */
class DepartureReview {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String person;
    private @Nullable String openFor;
    private final Instant lastHeard;
    private final Instant begunAt;
    private @Nullable String objection;
    private @Nullable Instant objectedAt;
    private @Nullable String heardBy;
    private @Nullable String hearing;
    private @Nullable Outcome outcome;

    /** How a review ends. */
    enum Outcome {
        RETIRED,
        STAYS,
        /** The member became something else in another way meanwhile. */
        OVERTAKEN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @PersistenceCreator
    DepartureReview(
            String number,
            String person,
            @Nullable String openFor,
            Instant lastHeard,
            Instant begunAt,
            @Nullable String objection,
            @Nullable Instant objectedAt,
            @Nullable String heardBy,
            @Nullable String hearing,
            @Nullable Outcome outcome) {
        this.number = number;
        this.person = person;
        this.openFor = openFor;
        this.lastHeard = lastHeard;
        this.begunAt = begunAt;
        this.objection = objection;
        this.objectedAt = objectedAt;
        this.heardBy = heardBy;
        this.hearing = hearing;
        this.outcome = outcome;
    }

    static DepartureReview begin(CaseNumber number, PersonId person, Instant lastHeard, Instant now) {
        return new DepartureReview(
                number.value(), person.value(), person.value(), lastHeard, now, null, null, null, null, null);
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant lastHeard() {
        return lastHeard;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    boolean hasObjection() {
        return objectedAt != null;
    }

    Optional<PersonId> heardBy() {
        return Optional.ofNullable(heardBy).map(PersonId::new);
    }

    Optional<String> hearing() {
        return Optional.ofNullable(hearing);
    }

    Inquiry.State state() {
        if (outcome != null) {
            return Inquiry.State.valueOf(outcome.name());
        }
        return hasObjection() ? Inquiry.State.OBJECTED : Inquiry.State.ASKED;
    }

    void object(String words, Instant now) {
        mustBeOpen();
        objection = words;
        objectedAt = now;
    }

    void hear(PersonId by, @Nullable String words) {
        mustBeOpen();
        heardBy = by.value();
        hearing = words;
    }

    void end(Outcome how) {
        mustBeOpen();
        openFor = null;
        outcome = how;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    void forgetWords() {
        objection = null;
        hearing = null;
    }

    private void mustBeOpen() {
        if (openFor == null) {
            throw new NotNow("%s is over".formatted(number));
        }
    }
}
