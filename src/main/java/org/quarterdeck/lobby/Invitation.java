package org.quarterdeck.lobby;

/**
 * What a letter to a guest says of their errand. It holds only the house's own words and what is public already: anybody can have it
 * sent to anybody.
 *
 * @param subject one line
 * @param text what confirming leads to
 * @param path where the link leads to; the token is put behind it
 * @param linkWords what one does there
 */
public record Invitation(String subject, String text, String path, String linkWords) {}
