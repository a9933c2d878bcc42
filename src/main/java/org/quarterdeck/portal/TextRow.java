package org.quarterdeck.portal;

import java.util.List;
import org.quarterdeck.consents.ConsentText;

/** A text that people agree to, as it is in force. */
record TextRow(String document, String name, String version) {

    static TextRow of(ConsentText text) {
        return new TextRow(text.document(), text.title(), text.version());
    }

    static List<TextRow> of(List<ConsentText> texts) {
        return texts.stream().map(TextRow::of).toList();
    }
}
