package org.quarterdeck.workshop;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;

/** Writes to those who present a proposal, whether the directory knows them or not, each with the signed link to answer on. */
public interface SpeakerPost {

    /**
     * Tells them, in the caller's transaction.
     *
     * @param notice what it is about, one word; nobody is told the same notice of the same proposal twice
     */
    void tell(CaseNumber proposal, String notice, String subject, String text);

    /** What they were told of it, newest first. */
    List<Told> told(CaseNumber proposal);
}
