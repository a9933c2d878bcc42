/** Slips enclosed in mails about tasks: with one, whoever was asked answers without a sign-in, once. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "correspondence", "lobby"})
@NullMarked
package org.quarterdeck.slips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
