package org.quarterdeck.register;

import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes clear text and its salt away for good. The chain keeps the commitment, which opens to nobody any more. */
@Component
public class Eraser {

    private final Book book;

    Eraser(Book book) {
        this.book = book;
    }

    /**
     * Erases the person's id wherever they decided. Free text is erased entry by entry: whom it speaks of only a reader can
     * tell.
     *
     * @return in how many entries
     */
    @Transactional
    public int erase(PersonId person) {
        return book.erase(person);
    }

    /** Erases the free text of one entry; its reason code stays. */
    @Transactional
    public void eraseReason(long seq) {
        book.eraseReason(seq);
    }
}
