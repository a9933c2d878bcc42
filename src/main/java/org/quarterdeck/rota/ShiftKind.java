package org.quarterdeck.rota;

import org.jspecify.annotations.Nullable;

/**
 * What is done on a shift.
 *
 * @param credential what whoever takes one has to hold (VO-13); null for nothing
 * @param supervised whether newcomers are never left without somebody who has done it before (VO-14)
 */
public record ShiftKind(Mark code, String name, @Nullable Mark credential, boolean supervised) {}
