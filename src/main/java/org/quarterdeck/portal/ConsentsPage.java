package org.quarterdeck.portal;

import java.util.List;

/** All that people agree to. */
record ConsentsPage(List<TextRow> texts) {

    String title() {
        return "What we agree on";
    }
}
