package org.quarterdeck.budget;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What approvers are pointed to.
 *
 * @param duplicateWithin how far apart requests for the same amount to the same payee are taken for one that was filed twice (BA-18)
 * @param unusualTimes how many times the usual an amount has to be to be called unusual
 * @param unusualFrom how many amounts it takes to know what is usual
 * @param lookBack for how long amounts and receipts are remembered for that
 */
@ConfigurationProperties("quarterdeck.budget.evidence")
record EvidenceRules(
        @DefaultValue("P3D") Duration duplicateWithin,
        @DefaultValue("3") int unusualTimes,
        @DefaultValue("5") int unusualFrom,
        @DefaultValue("P365D") Duration lookBack) {}
