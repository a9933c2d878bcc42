package org.quarterdeck.claims;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's fourth door: until when a commitment can be claimed, and more time for it (BA-14). */
@Service
public class Deadlines {

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 2000;

    private final ExtensionBook book;
    private final ClaimBook claims;
    private final Commitments commitments;
    private final ClaimMinutes minutes;
    private final ClaimTidings tidings;
    private final ClaimTimers timers;
    private final Clock clock;

    Deadlines(
            ExtensionBook book,
            ClaimBook claims,
            Commitments commitments,
            ClaimMinutes minutes,
            ClaimTidings tidings,
            ClaimTimers timers,
            Clock clock) {
        this.book = book;
        this.claims = claims;
        this.commitments = commitments;
        this.minutes = minutes;
        this.tidings = tidings;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Gives whoever claims more time. The timers of the engine follow, and the requester is told.
     *
     * @param until the last day on which it can be claimed, ISO 8601
     * @throws org.quarterdeck.kernel.NotNow if nothing is committed to the request at present
     * @throws Barred for anybody but treasurers and leads, and for whoever asked for the money or is paid
     * @throws Invalid if the day is no later than the one on which it lapses now, or the reason too short
     */
    @Transactional
    public Extension extend(Caller caller, CaseNumber number, @Nullable String until, @Nullable String reason) {
        mustBeEntitled(caller);
        Commitment commitment = commitments.hold(number);
        if (caller.id().equals(commitment.requester()) || caller.id().equals(commitment.payeePerson())) {
            throw new Barred("whoever asked for the money or is paid gives themselves no more time");
        }
        Extension extension = new Extension(
                later(commitment, until),
                given(reason),
                caller.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        book.add(number, extension);
        minutes.extended(commitment, extension);
        tidings.extended(commitment, extension);
        timers.setAnew(number);
        return extension;
    }

    /** The last one that was given; empty where it is as it was at first. */
    public Optional<Extension> extension(CaseNumber number) {
        return book.last(number);
    }

    /** Whether a claim was stated since the extension was given. */
    public boolean isClaimedSince(CaseNumber number, Extension extension) {
        return claims.last(number)
                .filter(claim -> claim.at().isAfter(extension.at()))
                .isPresent();
    }

    private static void mustBeEntitled(Caller caller) {
        caller.mustBeIn("give more time for a claim", Circle.TREASURERS, Circle.LEADS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("administrators decide nothing");
        }
    }

    private LocalDate later(Commitment commitment, @Nullable String until) {
        Instant lapses = extension(commitment.number())
                .map(Extension::lapses)
                .filter(given -> given.isAfter(commitment.lapses()))
                .orElse(commitment.lapses());
        LocalDate lastNow = LocalDate.ofInstant(lapses.minusNanos(1), ZoneOffset.UTC);
        LocalDate last = day(until);
        if (!last.isAfter(lastNow)) {
            throw new Invalid("until", "must be later than %s, the last day now".formatted(lastNow));
        }
        return last;
    }

    private static LocalDate day(@Nullable String until) {
        try {
            return LocalDate.parse(until == null ? "" : until);
        } catch (DateTimeParseException e) {
            throw new Invalid("until", "must be a day such as 2027-03-31");
        }
    }

    private static String given(@Nullable String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.length() < SHORTEST_REASON) {
            throw new Invalid("reason", "must be of %d characters or more".formatted(SHORTEST_REASON));
        }
        PlainText.faultInProse(words, LONGEST_REASON).ifPresent(fault -> {
            throw new Invalid("reason", fault);
        });
        return words;
    }
}
