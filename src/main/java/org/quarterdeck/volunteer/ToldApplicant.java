package org.quarterdeck.volunteer;

import java.time.Instant;

/**
 * What an applicant was told.
 *
 * @param notice what it is about, one word
 */
public record ToldApplicant(String notice, String subject, String words, Instant toldAt) {}
