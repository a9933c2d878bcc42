package org.quarterdeck.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it leaves the house: its body, which is hashed; its hash; and beside them what a reader wants to see without
 * being part of the chain. One JSON object, a line of the export. docs/register.md describes it.
 */
public final class SealedEntry {

    static final String ENCODING = "quarterdeck-register-1";

    /** Everything else is the body, so a name that somebody adds breaks the hash. */
    private static final List<String> BESIDE = List.of("hash", "deciders", "reason", "clear");

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final ObjectNode line;

    private SealedEntry(ObjectNode line) {
        this.line = line;
    }

    /** Seals a decision behind the head of the chain. */
    static SealedEntry seal(Head head, Instant at, Decision decision, ClearText clear) {
        ObjectNode body = CanonicalJson.object()
                .put("encoding", ENCODING)
                .put("seq", head.seq() + 1)
                .put("at", AT.format(at))
                .put(
                        "caseNumber",
                        decision.caseNumber() == null
                                ? null
                                : decision.caseNumber().value())
                .put("process", decision.process())
                .put("kind", decision.kind())
                .put("outcome", decision.outcome())
                .put("reasonCode", decision.reasonCode())
                .put("previousHash", head.hash());
        body.set("policy", CanonicalJson.tree(decision.policy()));
        body.set("facts", CanonicalJson.tree(decision.facts()));
        body.set("commitments", CanonicalJson.tree(clear.commitments()));
        return of(body, Sha256.of(CanonicalJson.write(body)), clear);
    }

    /** @param clear null for a reader who isn't shown it */
    static SealedEntry of(ObjectNode body, String hash, @Nullable ClearText clear) {
        ObjectNode line = body.deepCopy().put("hash", hash);
        Commitments commitments = commitments(body);
        String code = body.path("reasonCode").textValue();
        if (clear == null) {
            line.set("deciders", CanonicalJson.tree(commitments.deciders()));
            return new SealedEntry(line.put("reason", code));
        }
        line.set("deciders", CanonicalJson.tree(clear.names()));
        line.put("reason", commitments.reason() == null ? code : clear.wordsAfter(code));
        line.set("clear", CanonicalJson.tree(clear));
        return new SealedEntry(line);
    }

    /** @throws IllegalArgumentException if the text isn't one JSON object with an entry's place and hashes */
    static SealedEntry read(String text) {
        ObjectNode line = CanonicalJson.read(text);
        if (!line.path("seq").isIntegralNumber()
                || !line.path("hash").isTextual()
                || !line.path("previousHash").isTextual()) {
            throw new IllegalArgumentException("no entry of the register: seq, previousHash and hash are wanted");
        }
        return new SealedEntry(line);
    }

    /** What is wrong with this entry, taken alone; nothing where it is what was sealed. */
    Optional<String> flaw() {
        try {
            if (!Sha256.of(body()).equals(hash())) {
                return Optional.of("its hash isn't that of its content");
            }
            if (!ENCODING.equals(line.path("encoding").textValue())) {
                return Optional.of("its encoding is not " + ENCODING + ", the only one this version knows");
            }
            ClearText clear = line.has("clear") ? CanonicalJson.as(ClearText.class, line.path("clear")) : null;
            if (clear != null && !clear.opens(commitments(line))) {
                return Optional.of("its clear text isn't what was committed to");
            }
            return of(hashed(), hash(), clear).line.equals(line)
                    ? Optional.empty()
                    : Optional.of("its deciders or reason aren't what was committed to");
        } catch (IllegalArgumentException e) {
            return Optional.of("it holds what no entry can hold: " + e.getMessage());
        }
    }

    /** The canonical text that is hashed. */
    String body() {
        return CanonicalJson.write(hashed());
    }

    long seq() {
        return line.path("seq").longValue();
    }

    @Nullable
    String caseNumber() {
        return line.path("caseNumber").textValue();
    }

    String previousHash() {
        return line.path("previousHash").textValue();
    }

    String hash() {
        return line.path("hash").textValue();
    }

    /** The entry in a reader's own words: a record with components named as in docs/register.md. */
    public <T> T as(Class<T> type) {
        return CanonicalJson.as(type, line);
    }

    /** The line of the export. */
    @Override
    public String toString() {
        return CanonicalJson.write(line);
    }

    private ObjectNode hashed() {
        return line.deepCopy().without(BESIDE);
    }

    static Commitments commitments(JsonNode body) {
        return CanonicalJson.as(Commitments.class, body.path("commitments"));
    }
}
