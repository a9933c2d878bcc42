package org.quarterdeck.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** The input is wrong; every fault is named. HTTP 400. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super("input.invalid", faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public Invalid(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
