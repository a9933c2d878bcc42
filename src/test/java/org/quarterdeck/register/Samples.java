package org.quarterdeck.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Decisions and chains to try things on, without a database. */
final class Samples {

    static final String REASON = "Zu teuer für uns: no quote 💶 yet, \"really\".";
    static final Instant AT = Instant.parse("2027-03-01T09:30:00Z");

    private Samples() {}

    static Decision decision(@Nullable String caseNumber) {
        return decision(caseNumber, Map.of("amount", "120.00", "minor", 12000, "codes", List.of("a", true)));
    }

    static Decision decision(@Nullable String caseNumber, Map<String, Object> facts) {
        return new Decision(
                caseNumber == null ? null : new CaseNumber(caseNumber),
                "budget-approval",
                "rejection",
                "rejected",
                List.of(new PersonId("lead"), new PersonId("treasurer2")),
                "too-expensive",
                REASON,
                Map.of("definitionVersion", 3),
                facts);
    }

    static List<SealedEntry> chain(int length) {
        return chain(length, ignored -> decision("BUD-2027-0001"));
    }

    static List<SealedEntry> chain(int length, IntFunction<Decision> each) {
        List<SealedEntry> chain = new ArrayList<>();
        Head head = Head.NONE;
        for (int i = 0; i < length; i++) {
            Decision decision = each.apply(i);
            SealedEntry entry = SealedEntry.seal(head, AT.plusSeconds(i), decision, ClearText.of(decision));
            chain.add(entry);
            head = new Head(entry.seq(), entry.hash());
        }
        return chain;
    }

    static List<String> lines(List<SealedEntry> chain) {
        return new ArrayList<>(chain.stream().map(SealedEntry::toString).toList());
    }

    static Verification verify(List<String> lines) {
        return verify(lines, null);
    }

    static Verification verify(List<String> lines, @Nullable String keptHead) {
        ExportFile file = new ExportFile(new Chain(keptHead));
        try {
            file.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.end();
    }
}
