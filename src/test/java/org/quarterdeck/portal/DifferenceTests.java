package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.portal.Difference.Piece;
import org.quarterdeck.portal.Difference.Row;

class DifferenceTests {

    @Test
    void marksTheWordsThatDiffer() {
        Difference difference = Difference.between(
                List.of("Title: Reach", "Envelope: 10 EUR"), List.of("Title: Reach", "Envelope: 20 EUR"));

        assertThat(difference.rows())
                .containsExactly(
                        new Row(
                                false,
                                List.of(new Piece("Title: Reach", false)),
                                List.of(new Piece("Title: Reach", false))),
                        new Row(
                                true,
                                List.of(
                                        new Piece("Envelope: ", false),
                                        new Piece("10", true),
                                        new Piece(" EUR", false)),
                                List.of(
                                        new Piece("Envelope: ", false),
                                        new Piece("20", true),
                                        new Piece(" EUR", false))));
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void marksWhatWasPutInAndTakenOut() {
        assertThat(Difference.between(List.of("a", "b"), List.of("a", "b", "c d"))
                        .rows()
                        .get(2))
                .isEqualTo(new Row(true, List.of(), List.of(new Piece("c d", true))));
        assertThat(Difference.between(List.of("a", "b"), List.of("b")).rows().get(0))
                .isEqualTo(new Row(true, List.of(new Piece("a", true)), List.of()));
    }

    @Test
    void leavesTextAsItIs() {
        List<String> text = List.of("1 < 2 & <b>3</b>\ttab", "\u0001marked\u0002");

        Difference difference = Difference.between(text, text);

        assertThat(difference.isNone()).isTrue();
        assertThat(difference.rows().get(0).before()).containsExactly(new Piece("1 < 2 & <b>3</b>\ttab", false));
        assertThat(difference.rows().get(1).before())
                .as("nobody marks anything by typing the marks")
                .containsExactly(new Piece(" marked ", false));
    }
}
