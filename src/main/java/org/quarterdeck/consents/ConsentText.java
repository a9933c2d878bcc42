package org.quarterdeck.consents;

/**
 * One wording of a document.
 *
 * @param document its id, such as {@code code-of-conduct}
 * @param version numbers with points between them, such as {@code 1.0}
 * @param title the heading of the text
 * @param sha256 of the text's UTF-8 bytes, lower-case hex
 * @param markdown the text
 */
public record ConsentText(String document, String version, String title, String sha256, String markdown) {}
