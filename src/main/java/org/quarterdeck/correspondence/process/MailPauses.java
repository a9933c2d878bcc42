package org.quarterdeck.correspondence.process;

import java.util.List;
import java.util.Set;
import org.quarterdeck.correspondence.Mailing;
import org.quarterdeck.engine.Pauses;
import org.springframework.stereotype.Component;

/** A mail server that is down for a while loses no mail. */
@Component
class MailPauses implements Pauses {

    private final Mailing mailing;

    MailPauses(Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public Set<String> jobs() {
        return Set.of(MailJobHandler.TYPE, LetterJobHandler.TYPE);
    }

    @Override
    public List<String> between() {
        return mailing.pauses();
    }
}
