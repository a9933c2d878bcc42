package org.quarterdeck.correspondence;

import java.util.Collection;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps each notice, in the transaction that moved the case; a case that didn't move tells nobody. People read their notices at
 * the API; where there is a mail server they get them by mail as well. What a notice says is never logged.
 */
@Service
class KeptPost implements Post {

    private final KeptNotices notices;
    private final Links links;
    private final Mailroom mailroom;
    private final Courier courier;
    private final Scribes scribes;
    private final Drawer drawer;

    KeptPost(KeptNotices notices, Links links, Mailroom mailroom, Courier courier, Scribes scribes, Drawer drawer) {
        this.notices = notices;
        this.links = links;
        this.mailroom = mailroom;
        this.courier = courier;
        this.scribes = scribes;
        this.drawer = drawer;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<PersonId> to, Letter letter) {
        List<PersonId> told = notices.add(to, letter, links.to(letter.task()));
        if (mailroom.isOpen()) {
            told.forEach(person -> courier.take(new Envelope(person, letter.caseNumber(), letter.notice())));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId to, CaseNumber caseNumber, String notice, String subject, String text) {
        tell(List.of(to), Letter.about(caseNumber, notice, subject, text));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Dictation dictation) {
        if (mailroom.isOpen()) {
            courier.take(dictation);
        } else {
            scribes.write(dictation).ifPresent(this::keepAfterCommit);
        }
    }

    private void keepAfterCommit(Missive missive) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                drawer.keep(missive);
            }
        });
    }
}
