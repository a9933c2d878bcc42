package org.quarterdeck.ballot.process;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Choice;
import org.quarterdeck.engine.Filing;

/** Reads what an elector hands in. */
final class HandedVote {

    private HandedVote() {}

    static Choice choice(Filing filing) {
        return Boolean.TRUE.equals(filing.values().get("conflict"))
                ? Choice.RECUSE
                : Choice.of(String.valueOf(filing.values().get("vote")));
    }

    static @Nullable String reason(Filing filing) {
        Object reason = filing.values().get("reason");
        return reason == null ? null : reason.toString();
    }
}
