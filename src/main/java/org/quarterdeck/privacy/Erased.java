package org.quarterdeck.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure came to.
 *
 * @param rooms that erased, by name
 * @param held what is kept for the time being, and why
 * @param heldUntil when the first of it may go; null if nothing is held
 */
record Erased(
        List<String> rooms,
        Map<String, Object> held,
        @Nullable Instant heldUntil) {}
