package org.quarterdeck.privacy.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.privacy.Erasures;
import org.quarterdeck.privacy.PrivacySettings;
import org.springframework.stereotype.Component;

/** The times that the drawing names. */
@Component
@Drawn
public class ErasureTimes {

    private final PrivacySettings settings;
    private final Erasures erasures;
    private final Clock clock;

    ErasureTimes(PrivacySettings settings, Erasures erasures, Clock clock) {
        this.erasures = erasures;
        this.settings = settings;
        this.clock = clock;
    }

    /** When it can be taken back no longer. */
    public Date start() {
        return Date.from(clock.instant().plus(settings.eraseAfter()));
    }

    /** When what is still open is erased as it stands, however often it was looked at. */
    public Date settled(DelegateExecution execution) {
        return Date.from(erasures.askedAt(DataErasure.caseOf(execution)).plus(settings.settleWithin()));
    }
}
