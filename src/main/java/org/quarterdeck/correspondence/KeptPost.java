package org.quarterdeck.correspondence;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each notice, in the transaction that moved the case; a case that didn't move tells nobody. Nothing is sent yet: people
 * read their notices at the API. What a notice says is never logged.
 */
@Service
class KeptPost implements Post {

    private final KeptNotices notices;

    KeptPost(KeptNotices notices) {
        this.notices = notices;
    }

    /** A subject is one line, whatever it quotes. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId to, CaseNumber caseNumber, String notice, String subject, String text) {
        if (!notices.told(to, caseNumber, notice)) {
            notices.add(
                    to, caseNumber, notice, subject.replaceAll("\\p{Cc}+", " ").strip(), text);
        }
    }
}
