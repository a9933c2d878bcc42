package org.quarterdeck.access;

import org.quarterdeck.people.Tier;

/**
 * Who gets access, as far as the systems outside have to know it.
 *
 * @param email where they are invited to; it has been confirmed to be theirs
 */
public record AccessHolder(String name, String email, Tier tier) {}
