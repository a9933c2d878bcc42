package org.quarterdeck.ballot;

import java.time.Duration;

/** What a consent round is held by, frozen as it opens (X6); the times are those of {@link ConsentTimes}. */
record ConsentTerms(
        ConsentRules rules, Duration resumeAtLeast, Duration holdAtMost, Duration staleAfter, Duration toVoteAfter) {}
