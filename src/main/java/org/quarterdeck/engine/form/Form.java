package org.quarterdeck.engine.form;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Fault;

/** A form as the rule book of a step. */
public final class Form {

    /** A form with no field: whatever is handed in is too much. */
    public static final Form EMPTY = new Form(List.of());

    private final List<FormField> fields;

    Form(List<FormField> fields) {
        this.fields = List.copyOf(fields);
        Map<String, Long> keys = fields.stream().collect(Collectors.groupingBy(FormField::key, Collectors.counting()));
        keys.forEach((key, count) -> {
            if (count > 1) {
                throw new IllegalStateException("the form has %d fields named %s".formatted(count, key));
            }
        });
    }

    /**
     * Reads a {@code .form} file.
     *
     * @throws IllegalStateException if it has something that only a browser could check
     */
    public static Form read(byte[] json) {
        return new FormReader().read(json);
    }

    /**
     * Holds the values against the form.
     *
     * @param sent by name, as plain Java values
     * @param known what the form shows beside them; asked for only where a condition needs it
     */
    public Reading check(Map<String, ?> sent, Supplier<Map<String, Object>> known) {
        boolean asksContext = fields.stream().anyMatch(FormField::asksContext);
        return new FormCheck(fields, sent, asksContext ? known.get() : Map.of()).read();
    }

    /**
     * What the form made of the values.
     *
     * @param values those it took, by field: String, Boolean, Integer, BigDecimal or a list of Strings
     * @param faults everything wrong with the rest, in the order of the form
     */
    public record Reading(Map<String, Object> values, List<Fault> faults) {

        public Reading {
            values = Map.copyOf(values);
            faults = List.copyOf(faults);
        }
    }
}
