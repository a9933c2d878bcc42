/**
 * The steps of access that drawings name. A drawing that gives access holds the system's name in the local variable {@code system} and
 * walks, for each: <em>Grant access</em>, async before, tried again as {@code ${accessTimes.retries()}} says, which answers by the local
 * flags {@code accessPending} and {@code accessFailed}; with neither it is done. Pending, it waits until {@code ${accessTimes.check()}}
 * for <em>Check access</em>, which is the same again. Failed, the form of a human task asks for {@code result} (again, done), and perhaps
 * {@code account}; <em>Record provisioning</em> answers by the local flag {@code accessAgain}. Whoever calls access-removal may hand in
 * {@code person} (takes everything of theirs, otherwise what the case gave), {@code forCause} and {@code keepsAccount}.
 */
@NullMarked
package org.quarterdeck.access.process;

import org.jspecify.annotations.NullMarked;
