package org.quarterdeck.rota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A shift as a coordinator plans it. */
public record ShiftDraft(
        @Nullable String kind,
        @Nullable String event,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer places) {}
