package org.quarterdeck.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The systems that the settings name. One that is set up wrongly stops the start, which then names every fault. */
@Component
class Systems {

    private final Map<String, TargetSystem> byName = new HashMap<>();
    private final List<String> houses = new ArrayList<>();

    Systems(AccessSettings settings, List<SystemKind> kinds) {
        Map<String, SystemKind> byKind =
                kinds.stream().collect(Collectors.toMap(SystemKind::kind, Function.identity()));
        List<String> faults = new ArrayList<>();
        new TreeMap<>(settings.systems()).forEach((name, one) -> {
            SystemKind kind = byKind.get(one.kind());
            if (kind == null) {
                faults.add("quarterdeck.access.systems.%s.kind must be one of %s"
                        .formatted(name, byKind.keySet().stream().sorted().collect(Collectors.joining(", "))));
            } else if (kind.missing(one).isEmpty()) {
                open(name, kind, one);
            } else {
                kind.missing(one)
                        .forEach(key ->
                                faults.add("quarterdeck.access.systems.%s.%s".formatted(name, key) + " is required"));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
    }

    private void open(String name, SystemKind kind, SystemSettings settings) {
        byName.put(name, kind.open(name, settings));
        if (kind.isHouse()) {
            houses.add(name);
        }
    }

    /** Empty where the settings know no such system. */
    Optional<TargetSystem> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether it is the house itself, where people have accounts. */
    boolean isHouse(String name) {
        return houses.contains(name);
    }
}
