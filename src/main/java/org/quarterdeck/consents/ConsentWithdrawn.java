package org.quarterdeck.consents;

import org.quarterdeck.kernel.PersonId;

/** Somebody took their agreement back. Told in the transaction that keeps it; what depended on it ends now (VO-08). */
public record ConsentWithdrawn(PersonId person, String document, String version) {}
