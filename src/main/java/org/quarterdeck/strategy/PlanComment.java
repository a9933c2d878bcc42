package org.quarterdeck.strategy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a plan, and what became of it (SP-02).
 *
 * @param number from 1 for each plan
 * @param version number of the version it was said of
 * @param author a member's id, or the name that somebody from outside gave
 * @param outside whether it came through the public page
 * @param disposition {@code accepted}, {@code partly}, {@code declined} or {@code duplicate}; null while it is open
 */
public record PlanComment(
        int number,
        int version,
        String author,
        boolean outside,
        String text,
        Instant saidAt,
        @Nullable String disposition,
        @Nullable String reason,
        @Nullable String disposedBy,
        @Nullable Instant disposedAt) {}
