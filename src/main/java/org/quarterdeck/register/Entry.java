package org.quarterdeck.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register as a signed-in reader sees it.
 *
 * @param seq its place in the chain, from 1, without gaps
 * @param deciders person ids; an erased one reads {@code erased}
 * @param reason the code and the text; null where none was given, {@code erased} where it was erased
 * @param previousHash lower-case hex SHA-256 of the entry before it; 64 zeros for the first
 * @param hash lower-case hex SHA-256 of this entry's canonical form
 */
public record Entry(
        long seq,
        Instant at,
        @Nullable String caseNumber,
        String process,
        String kind,
        String outcome,
        List<String> deciders,
        @Nullable String reason,
        Map<String, Object> policy,
        Map<String, Object> facts,
        String previousHash,
        String hash) {}
