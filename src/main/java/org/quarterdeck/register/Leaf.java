package org.quarterdeck.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept: the columns that it is found by, the body that was hashed, and the clear text beside it.
 *
 * @param openings by place, as far as they haven't been erased
 */
record Leaf(
        long seq,
        @Nullable String caseNumber,
        String previousHash,
        String hash,
        String body,
        Map<Integer, Opening> openings) {

    /** @throws IllegalArgumentException if the body was replaced by something that isn't one */
    SealedEntry read(View view) {
        ObjectNode tree = CanonicalJson.read(body);
        return SealedEntry.of(
                tree, hash, view == View.PUBLIC ? null : ClearText.of(openings, SealedEntry.commitments(tree)));
    }

    /** Whether the columns still say what the body says, letter by letter. */
    boolean agreesWith(SealedEntry entry) {
        return seq == entry.seq()
                && Objects.equals(caseNumber, entry.caseNumber())
                && previousHash.equals(entry.previousHash())
                && body.equals(entry.body());
    }
}
