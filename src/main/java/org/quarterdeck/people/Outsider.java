package org.quarterdeck.people;

import org.quarterdeck.kernel.PersonId;

/**
 * Somebody who takes part in a case without being in the directory.
 *
 * @param address where they are written to; never shown to the public
 */
public record Outsider(PersonId id, String address) {}
