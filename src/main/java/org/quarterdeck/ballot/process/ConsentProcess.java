package org.quarterdeck.ballot.process;

import java.util.Date;
import org.quarterdeck.engine.ProcessVariable;

/** The vocabulary of the consent round in {@code processes/ballot}. */
final class ConsentProcess {

    static final String CONCERN_RAISED = "ballot.concern-raised";
    static final String CONCERN_RESOLVED = "ballot.concern-resolved";

    // when the drawing's timers are due
    static final ProcessVariable<Date> NEXT_LOOK = new ProcessVariable<>("nextLook", Date.class);

    // what gateways ask
    static final ProcessVariable<Boolean> CONSENT_ASKED = ProcessVariable.flag("consentAsked");
    static final ProcessVariable<Boolean> SUSPENDED = ProcessVariable.flag("suspended");
    static final ProcessVariable<Boolean> ROUND_OVER = ProcessVariable.flag("roundOver");
    static final ProcessVariable<Boolean> SETTLED_BY_CONSENT = ProcessVariable.flag("settledByConsent");

    private ConsentProcess() {}
}
