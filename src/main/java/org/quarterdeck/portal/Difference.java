package org.quarterdeck.portal;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** Two texts side by side, line by line, with the words that differ marked. */
record Difference(List<Row> rows) {

    /** Stand around what differs; no text of ours holds control characters, and what might is rid of these two first. */
    private static final char BEGIN = '\u0001';

    private static final char END = '\u0002';

    private static final DiffRowGenerator LIBRARY = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(begins -> String.valueOf(begins ? BEGIN : END))
            .newTag(begins -> String.valueOf(begins ? BEGIN : END))
            .build();

    static Difference between(List<String> before, List<String> after) {
        return new Difference(LIBRARY.generateDiffRows(clean(before), clean(after)).stream()
                .map(Row::of)
                .toList());
    }

    boolean isNone() {
        return rows.stream().noneMatch(Row::changed);
    }

    private static List<String> clean(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(BEGIN, ' ').replace(END, ' '))
                .toList();
    }

    /** One line on each side; empty where the other side has none like it. */
    record Row(boolean changed, List<Piece> before, List<Piece> after) {

        static Row of(DiffRow row) {
            return new Row(row.getTag() != DiffRow.Tag.EQUAL, pieces(row.getOldLine()), pieces(row.getNewLine()));
        }
    }

    /** @param marked whether the other side doesn't have it */
    record Piece(String text, boolean marked) {}

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean marked = false;
        for (int at = 0; at <= line.length(); at++) {
            boolean ends = at == line.length();
            if (ends || line.charAt(at) == BEGIN || line.charAt(at) == END) {
                if (at > from) {
                    pieces.add(new Piece(line.substring(from, at), marked));
                }
                marked = !ends && line.charAt(at) == BEGIN;
                from = at + 1;
            }
        }
        return pieces;
    }
}
