package org.quarterdeck.calls;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a call as a chair typed it. */
final class CallForm {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_REVIEWS = 20;
    private static final int MOST_LOAD = 1000;
    private static final int LONGEST_PAUSE = 240;

    /** What stands where a fault stands too: nothing is made of it. */
    private static final Instant UNREAD = Instant.EPOCH;

    private final CallDraft typed;
    private final Currency currency;
    private final Proofreader reader = new Proofreader();

    /** @param currency the community's */
    CallForm(CallDraft typed, Currency currency) {
        this.typed = typed;
        this.currency = currency;
    }

    /**
     * The call that it comes to.
     *
     * @param calledOff as it stands
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     */
    Call read(CallCode code, int revision, @Nullable Instant calledOff) {
        MeasureForm measure = new MeasureForm(reader);
        VenueForm venue = new VenueForm(reader);
        Optional<String> title = reader.line("title", typed.title(), SHORTEST_TITLE, LONGEST_TITLE);
        ZoneId zone = reader.required("zone", typed.zone(), CallForm::zone, "must be a time zone such as Europe/Berlin")
                .orElse(ZoneOffset.UTC);
        Optional<Instant> opens = reader.moment("opens", typed.opens(), zone);
        Optional<Instant> closes = reader.moment("closes", typed.closes(), zone);
        Optional<Instant> reviewsDue = reader.moment("reviewsDue", typed.reviewsDue(), zone);
        List<String> tracks = measure.tracks(typed.tracks());
        Call call = new Call(
                code,
                title.orElse(""),
                zone,
                opens.orElse(UNREAD),
                closes.orElse(UNREAD),
                reviewsDue.orElse(UNREAD),
                tracks,
                measure.formats(typed.formats()),
                measure.rubric(typed.rubric()),
                anonymity(),
                reader.whole("reviewsEach", usual(typed.reviewsEach(), 3), 1, MOST_REVIEWS),
                reader.whole("maxLoad", usual(typed.maxLoad(), 10), 1, MOST_LOAD),
                measure.slots(typed.slots(), tracks),
                measure.ceiling(typed.costCeiling(), currency),
                venue.rooms(typed.rooms()),
                venue.days(typed.days()),
                reader.whole("gridMinutes", usual(typed.gridMinutes(), 15), 1, LONGEST_PAUSE),
                reader.whole("breakMinutes", usual(typed.breakMinutes(), 15), 0, LONGEST_PAUSE),
                revision,
                calledOff);
        inOrder("closes", opens, closes, "must be later than the call opens");
        inOrder("reviewsDue", closes, reviewsDue, "must be later than the call closes");
        if (!call.days().isEmpty()) {
            inOrder("days", reviewsDue, Optional.of(call.begins()), "must begin after the reviews are due");
        }
        reader.mustBeContent();
        return call;
    }

    private void inOrder(String field, Optional<Instant> earlier, Optional<Instant> later, String must) {
        if (earlier.isPresent() && later.isPresent() && !earlier.get().isBefore(later.get())) {
            reader.fault(field, must);
        }
    }

    private Anonymity anonymity() {
        return typed.anonymity() == null
                ? Anonymity.BLIND
                : reader.required("anonymity", typed.anonymity(), Anonymity::of, "must be blind or open")
                        .orElse(Anonymity.BLIND);
    }

    private static int usual(@Nullable Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    /** Those alone that calendars know by name. */
    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
