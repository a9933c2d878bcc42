package org.quarterdeck.engine.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field demands of a value of its kind: the block {@code validate} of the form. */
record Rules(Condition required, Limit minLength, Limit maxLength, Limit min, Limit max, Shape shape) {

    /** The first word against the value, if there is one. */
    Optional<String> against(Object taken, Kind kind, Map<String, Object> context) {
        Optional<String> fault = taken instanceof String text ? againstText(text, context) : Optional.empty();
        @Nullable BigDecimal size = kind.size(taken);
        return fault.isPresent() || size == null ? fault : againstSize(size, context);
    }

    private Optional<String> againstText(String text, Map<String, Object> context) {
        int count = Letters.count(text);
        @Nullable BigDecimal least = minLength.in(context);
        if (least != null && count < least.intValue()) {
            return Optional.of("must have at least %d characters".formatted(least.intValue()));
        }
        @Nullable BigDecimal most = maxLength.in(context);
        if (most != null && text.codePointCount(0, text.length()) > most.intValue()) {
            return Optional.of("must have at most %d characters".formatted(most.intValue()));
        }
        return shape.fits(text) ? Optional.empty() : Optional.of(shape.words());
    }

    private Optional<String> againstSize(BigDecimal size, Map<String, Object> context) {
        @Nullable BigDecimal least = min.in(context);
        if (least != null && size.compareTo(least) < 0) {
            return Optional.of("must be at least " + least.toPlainString());
        }
        @Nullable BigDecimal most = max.in(context);
        if (most != null && size.compareTo(most) > 0) {
            return Optional.of("must be at most " + most.toPlainString());
        }
        return Optional.empty();
    }

    boolean askContext() {
        return required.asksContext()
                || minLength.asksContext()
                || maxLength.asksContext()
                || min.asksContext()
                || max.asksContext();
    }
}
