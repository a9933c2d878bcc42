package org.quarterdeck.calls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallDraft.SlotsDraft;
import org.quarterdeck.kernel.Money;

/** Reads what a call chooses among and by which measure: tracks, formats, weights, limits. */
final class MeasureForm {

    /** What a proposal's form offers. */
    static final List<String> FORMATS = List.of("talk", "workshop", "tutorial", "panel");

    private static final int MOST_TRACKS = 50;
    private static final int LONGEST_TRACK = 80;
    private static final int HEAVIEST = 100;
    private static final int MOST_SLOTS = 10_000;

    private final Proofreader reader;

    MeasureForm(Proofreader reader) {
        this.reader = reader;
    }

    List<String> tracks(@Nullable List<@Nullable String> typed) {
        if (typed == null || typed.isEmpty() || typed.size() > MOST_TRACKS) {
            reader.fault("tracks", "must be a list of 1 to %d tracks".formatted(MOST_TRACKS));
            return List.of();
        }
        List<String> tracks = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            String field = "tracks[%d]".formatted(place);
            reader.line(field, typed.get(place), 1, LONGEST_TRACK).ifPresent(track -> {
                if (tracks.contains(track)) {
                    reader.fault(field, "is there twice");
                }
                tracks.add(track);
            });
        }
        return tracks;
    }

    List<String> formats(@Nullable List<@Nullable String> typed) {
        if (typed == null) {
            return FORMATS;
        }
        if (typed.isEmpty() || !typed.stream().allMatch(format -> format != null && FORMATS.contains(format))) {
            reader.fault("formats", "must be one or more of " + String.join(", ", FORMATS));
        }
        return FORMATS.stream().filter(typed::contains).toList();
    }

    Rubric rubric(@Nullable Map<String, @Nullable Integer> typed) {
        if (typed == null || typed.isEmpty()) {
            return Rubric.OVERALL_ALONE;
        }
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        typed.forEach((id, weight) -> criterion(id)
                .ifPresentOrElse(
                        criterion -> weights.put(criterion, weight(criterion, weight)),
                        () -> reader.fault("rubric." + id, "is none of overall, relevance, content, delivery")));
        if (!typed.containsKey(Criterion.OVERALL.id())) {
            reader.fault("rubric.overall", Proofreader.REQUIRED);
        }
        return new Rubric(weights);
    }

    private int weight(Criterion criterion, @Nullable Integer typed) {
        return reader.whole("rubric." + criterion.id(), typed, criterion == Criterion.OVERALL ? 1 : 0, HEAVIEST);
    }

    private static Optional<Criterion> criterion(String id) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }

    Slots slots(@Nullable SlotsDraft typed, List<String> tracks) {
        int most = reader.whole("slots.most", typed == null ? null : typed.most(), 1, MOST_SLOTS);
        Map<String, Integer> byTrack = new HashMap<>();
        if (typed != null && typed.byTrack() != null) {
            typed.byTrack().forEach((track, slots) -> {
                String field = "slots.byTrack." + track;
                if (!tracks.contains(track)) {
                    reader.fault(field, "must be a track of the call");
                }
                byTrack.put(track, reader.whole(field, slots, 0, most));
            });
        }
        return new Slots(most, byTrack);
    }

    @Nullable
    Money ceiling(@Nullable String typed, Currency currency) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String field = "costCeiling";
        String must = "must be more than nothing, such as 1250.00, with no more decimals than %s has";
        return reader.required(field, typed, text -> money(text, currency), must.formatted(currency))
                .orElse(null);
    }

    private static Optional<Money> money(String text, Currency currency) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(new BigDecimal(text), currency)).filter(Money::isPositive);
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }
}
