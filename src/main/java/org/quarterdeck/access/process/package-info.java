/**
 * The steps of access that drawings name. A drawing that gives access holds the system's name in the local variable {@code system}
 * and walks, for each: {@code ${grantAccess}} (async before, {@code failedJobRetryTimeCycle="${accessTimes.retries()}"}), which
 * answers by the local flags {@code granted} and {@code failed}; neither: wait until {@code ${accessTimes.check()}}, then
 * {@code ${checkAccess}} (the same attributes, the same answers); failed: a human task whose form has {@code result} (again, done),
 * then {@code ${recordProvisioning}}, which answers by the local flag {@code again}.
 */
@NullMarked
package org.quarterdeck.access.process;

import org.jspecify.annotations.NullMarked;
