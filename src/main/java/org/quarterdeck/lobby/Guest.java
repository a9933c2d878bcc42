package org.quarterdeck.lobby;

/**
 * Somebody who holds the link that an address was sent, so the address is theirs.
 *
 * @param address never shown to the public
 */
public record Guest(String address, Errand errand) {}
