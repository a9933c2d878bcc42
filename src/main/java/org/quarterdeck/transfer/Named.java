package org.quarterdeck.transfer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;

/** Finds lines by what somebody wrote. */
final class Named {

    private Named() {}

    static Optional<Line> line(Ledger ledger, @Nullable String code) {
        try {
            return code == null ? Optional.empty() : ledger.line(new LineCode(code));
        } catch (Invalid shapeless) {
            return Optional.empty();
        }
    }
}
