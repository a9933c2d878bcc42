package org.quarterdeck.rota.web;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.rota.ShiftKind;

/** A kind of shift as JSON. */
record ShiftKindOut(String code, String name, @Nullable String credential, boolean supervised) {

    static ShiftKindOut of(ShiftKind kind) {
        return new ShiftKindOut(
                kind.code().value(),
                kind.name(),
                kind.credential() == null ? null : kind.credential().value(),
                kind.supervised());
    }
}
