package org.quarterdeck.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Fault;

/** One reading of what was handed in: first what is there to be asked, then what is wrong with it. */
final class FormCheck {

    private final List<FormField> fields;
    private final Set<String> names;
    private final Map<String, Object> known;
    private final Map<String, Taken> taken = new LinkedHashMap<>();

    FormCheck(List<FormField> fields, Map<String, ?> sent, Map<String, Object> known) {
        this.fields = fields;
        this.names = new TreeSet<>(sent.keySet());
        this.known = known;
        fields.forEach(field -> taken.put(field.key(), field.take(sent.get(field.key()))));
    }

    Form.Reading read() {
        Set<String> hidden = hidden();
        Map<String, Object> context = context(hidden);
        Map<String, Object> values = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (FormField field : fields) {
            names.remove(field.key());
            if (hidden.contains(field.key()) || field.isLocked(context)) {
                continue;
            }
            Taken what = taken(field);
            field.against(what, context).ifPresent(words -> faults.add(new Fault(field.key(), words)));
            if (what instanceof Taken.Value value) {
                values.put(field.key(), value.value());
            }
        }
        names.forEach(name -> faults.add(new Fault(name, "is not a field of this form")));
        faults.forEach(fault -> values.remove(fault.field()));
        return new Form.Reading(values, faults);
    }

    private Taken taken(FormField field) {
        return taken.getOrDefault(field.key(), Taken.ABSENT);
    }

    /** A field that is hidden may have hidden another, so it is asked again until nothing changes. */
    private Set<String> hidden() {
        Set<String> hidden = Set.of();
        for (int round = 0; round <= fields.size(); round++) {
            Map<String, Object> context = context(hidden);
            Set<String> now = fields.stream()
                    .filter(field -> field.isHidden(context))
                    .map(FormField::key)
                    .collect(Collectors.toSet());
            if (now.equals(hidden)) {
                break;
            }
            hidden = now;
        }
        return hidden;
    }

    /** What conditions see: what the form shows, and over it the fields as they stand in the browser. */
    private Map<String, Object> context(Set<String> hidden) {
        Map<String, Object> context = new HashMap<>(known);
        for (FormField field : fields) {
            boolean isThere = !hidden.contains(field.key()) && !field.locks().contains(Condition.ALWAYS);
            if (isThere) {
                context.put(
                        field.key(),
                        taken(field) instanceof Taken.Value value
                                ? value.value()
                                : field.kind().empty());
            } else if (hidden.contains(field.key())) {
                context.remove(field.key());
            }
        }
        return context;
    }
}
