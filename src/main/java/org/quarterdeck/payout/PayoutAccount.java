package org.quarterdeck.payout;

import java.time.Instant;

/**
 * Where somebody wants to be paid.
 *
 * @param account an IBAN without blanks, or the words by which another account is found
 */
public record PayoutAccount(String account, Instant since) {}
