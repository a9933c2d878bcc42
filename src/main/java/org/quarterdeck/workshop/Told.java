package org.quarterdeck.workshop;

import java.time.Instant;

/**
 * What those who present a proposal were told.
 *
 * @param notice what it is about, one word
 */
public record Told(String notice, String subject, String words, Instant toldAt) {}
