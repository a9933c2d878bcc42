package org.quarterdeck.consents;

import org.quarterdeck.kernel.PersonId;

/** Somebody agreed. Told in the transaction that keeps it, so a listener that fails undoes it. */
public record ConsentGiven(PersonId person, String document, String version) {}
