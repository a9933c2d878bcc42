package org.quarterdeck.volunteer;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;

/** Writes to applicants, and keeps what it wrote for their own page. */
public interface ApplicantPost {

    /**
     * Tells whoever applied, once for each notice of a case, in the caller's transaction.
     *
     * @param notice what it is about, one word
     * @param subject one line
     */
    void tell(CaseNumber application, String notice, String subject, String text);

    /** What they were told, newest first. */
    List<ToldApplicant> told(CaseNumber application);
}
