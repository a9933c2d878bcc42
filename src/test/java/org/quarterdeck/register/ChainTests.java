package org.quarterdeck.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTests {

    private static final List<SealedEntry> RUNG =
            Samples.chain(3, ignored -> Samples.decision(null, Map.of("bell", "\u0007\u001f")));

    private final List<SealedEntry> chain = Samples.chain(6);
    private final List<String> lines = Samples.lines(chain);

    @Test
    void isIntactAsWritten() {
        assertThat(Samples.verify(lines))
                .isEqualTo(new Verification(true, 6, chain.get(5).hash(), null, null));
    }

    @Test
    void beginsAtNothing() {
        assertThat(chain.get(0).previousHash()).isEqualTo("0".repeat(64));
        assertThat(Samples.verify(List.of()).headHash()).isEqualTo("0".repeat(64));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"outcome\":\"rejected\"|\"outcome\":\"approved\"",
                "\"minor\":12000|\"minor\":12001",
                "\"too-expensive\"|\"too-cheap\"",
                "[\"lead\"|[\"chair\"",
                "\"text\":\"lead\"|\"text\":\"chair\"",
                "\"reason\":\"too-expensive: Zu|\"reason\":\"too-expensive: So",
                "\"text\":\"Zu|\"text\":\"So",
                "{\"at\"|{\"added\":1,\"at\"",
                "\"clear\"|\"cleat\"",
                "\"hash\":\"|\"hash\":\"f",
                "quarterdeck-register-1|quarterdeck-register-2",
                "\"seq\":4|\"seq\":9",
                "\"seq\":4|\"seq\":4.0",
                "\"facts\":{|\"facts\":{\"minor\":1,",
                "{\"at\"|at",
            })
    void findsTheChangedEntry(String was, String is) {
        lines.set(3, lines.get(3).replace(was, is));

        Verification found = Samples.verify(lines);

        assertThat(lines.get(3)).contains(is);
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken()).isEqualTo(4);
        assertThat(found.finding()).startsWith("changed");
        assertThat(found.headHash()).isEqualTo(chain.get(2).hash());
    }

    @Test
    void findsTheMissingEntry() {
        lines.remove(2);

        assertThat(Samples.verify(lines))
                .isEqualTo(new Verification(false, 5, chain.get(1).hash(), 3L, "missing: entry 4 stands in its place"));
    }

    @Test
    void findsTheMissingFirstEntry() {
        lines.remove(0);

        assertThat(Samples.verify(lines).firstBroken()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "0,1", "2,5"})
    void findsTheReorderedEntries(int one, int other) {
        Collections.swap(lines, one, other);

        Verification found = Samples.verify(lines);

        assertThat(found.firstBroken()).isEqualTo(one + 1);
        assertThat(found.finding()).startsWith("reordered");
    }

    @Test
    void findsTheRepeatedEntry() {
        lines.add(3, lines.get(1));

        Verification found = Samples.verify(lines);

        assertThat(found.firstBroken()).isEqualTo(4);
        assertThat(found.finding()).startsWith("reordered");
    }

    @Test
    void findsTheEntryReplacedTogetherWithItsHash() {
        List<SealedEntry> other = Samples.chain(6);
        lines.set(3, other.get(3).toString());

        assertThat(Samples.verify(lines).firstBroken()).isEqualTo(4);
    }

    @Test
    void missesACutOffTailOnlyWhileNobodyKeptItsHead() {
        String kept = chain.get(5).hash();
        List<String> cut = lines.subList(0, 5);

        assertThat(Samples.verify(cut).intact()).isTrue();
        assertThat(Samples.verify(cut, kept).intact()).isFalse();
        assertThat(Samples.verify(cut, kept).firstBroken()).isEqualTo(6);
        assertThat(Samples.verify(lines, kept).intact()).isTrue();
        assertThat(Samples.verify(lines, chain.get(2).hash()).intact()).isTrue();
    }

    @Test
    void missesAChainWrittenAnewOnlyWhileNobodyKeptItsHead() {
        List<String> anew = Samples.lines(Samples.chain(6));

        assertThat(Samples.verify(anew).intact()).isTrue();
        assertThat(Samples.verify(anew, chain.get(5).hash()).intact()).isFalse();
    }

    @Test
    void staysIntactInAnotherSpellingOfTheSameJson() {
        lines.replaceAll(
                line -> " " + line.replace(",\"facts\"", " ,\r\t\"facts\"").replace("ü", "\\u00FC") + "\r");

        assertThat(Samples.verify(lines).intact()).isTrue();
    }

    @Test
    void needsNoClearText() {
        List<String> open = Stream.concat(
                        chain.stream()
                                .limit(3)
                                .map(entry -> SealedEntry.of(CanonicalJson.read(entry.body()), entry.hash(), null)
                                        .toString()),
                        lines.stream().skip(3))
                .toList();

        assertThat(open.get(0)).doesNotContain("Zu teuer", "treasurer2", "salt");
        assertThat(Samples.verify(open)).isEqualTo(Samples.verify(lines));
    }

    @Property(tries = 1500)
    void noticesAnyByteThatSaysSomethingElse(
            @ForAll @IntRange(max = 2) int entry,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip,
            @ForAll boolean open)
            throws IOException {
        List<byte[]> bytes = RUNG.stream()
                .map(each -> open ? each : SealedEntry.of(CanonicalJson.read(each.body()), each.hash(), null))
                .map(each -> each.toString().getBytes(UTF_8))
                .toList();
        byte[] flipped = bytes.get(entry);
        String was = new String(flipped, UTF_8);
        flipped[place % flipped.length] ^= (byte) flip;

        ExportFile file = new ExportFile(new Chain(RUNG.get(2).hash()));
        file.read(new ByteArrayInputStream(joined(bytes)));

        assertThat(file.end().intact()).isEqualTo(saysTheSame(was, flipped));
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(line -> {
            all.writeBytes(line);
            all.write('\n');
        });
        return all.toByteArray();
    }

    /** Such as a hexadecimal digit of an escape in the other case. */
    private static boolean saysTheSame(String was, byte[] flipped) {
        try {
            return CanonicalJson.read(new String(flipped, UTF_8)).equals(CanonicalJson.read(was));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
