package org.quarterdeck.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** An export being read line by line. Empty lines and a byte order mark, which editors leave behind, are no flaw. */
final class ExportFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Chain chain;
    private long lines;
    private boolean empty = true;
    private String firstFault = "";

    ExportFile(Chain chain) {
        this.chain = chain;
    }

    void read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                take(line.toByteArray());
                line.reset();
            } else {
                line.write(next);
            }
        }
        take(line.toByteArray());
    }

    /** Whether no line was an entry, so that there is nothing to verify. */
    boolean isEmpty() {
        return empty;
    }

    /** What is wrong with the first line that is no entry, as the end of a sentence. */
    String firstFault() {
        return firstFault;
    }

    Verification end() {
        return chain.end();
    }

    private void take(byte[] bytes) {
        lines++;
        try {
            String line = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (lines == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (!line.isBlank()) {
                chain.add(SealedEntry.read(line));
                empty = false;
            }
        } catch (CharacterCodingException e) {
            unreadable("not UTF-8");
        } catch (IllegalArgumentException e) {
            unreadable(String.valueOf(e.getMessage()));
        }
    }

    private void unreadable(String why) {
        String where = "line %d is %s".formatted(lines, why);
        firstFault = firstFault.isEmpty() ? ": " + where : firstFault;
        chain.addUnreadable(where);
    }
}
