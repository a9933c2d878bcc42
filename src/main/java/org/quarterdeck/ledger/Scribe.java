package org.quarterdeck.ledger;

import java.util.List;

/** Writes the ledger in one program's language. Every posting is a transaction whose legs add up to nothing. */
interface Scribe {

    /** What stands above the first posting. */
    String head(List<Line> lines);

    /** @param decisions address of what the register says of it */
    String posting(Posting posting, String decisions);
}
