package org.quarterdeck.rota;

/** Something that people can show that they are able to, or trusted with. */
public record CredentialKind(Mark code, String name) {}
