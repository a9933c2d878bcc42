package org.quarterdeck.workshop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** One version of a proposal: kept as it was written (WP-02). */
public record ProposalVersion(int number, ProposalText text, PersonId writtenBy, Instant writtenAt) {

    /** How it differs from an earlier one, field by field. */
    public List<Difference> since(ProposalVersion earlier) {
        return text.differences(earlier.text)
                .map(field -> new Difference(
                        field,
                        earlier.text.find(field).orElse(null),
                        text.find(field).orElse(null)))
                .toList();
    }

    /**
     * @param before null where nothing stood there
     * @param after null where nothing stands there now
     */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
