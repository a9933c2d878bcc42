package org.quarterdeck.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The module's tenth door: what the start form offers to choose from. */
@Component
public class OpenCalls {

    private final CallBook calls;
    private final Ledger ledger;
    private final Clock clock;

    OpenCalls(CallBook calls, Ledger ledger, Clock clock) {
        this.calls = calls;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** By the names of the lists. A call that has closed is among them until its event begins: late tokens are for it. */
    public Map<String, Object> choices() {
        Instant now = clock.instant();
        List<Call> open = calls.all().stream()
                .filter(call ->
                        call.isOpen(now) || !call.isCalledOff() && call.isLate(now) && now.isBefore(call.begins()))
                .toList();
        return Map.of(
                "events", open.stream().map(call -> event(call, now)).toList(),
                "tracks",
                        open.stream()
                                .flatMap(call -> call.tracks().stream())
                                .distinct()
                                .map(track -> choice(track, track))
                                .toList(),
                "budgetLines",
                        ledger.lines().stream()
                                .map(line -> choice(
                                        line.code().value(),
                                        "%s – %s (%s)".formatted(line.code(), line.name(), line.currency())))
                                .toList());
    }

    private static Map<String, String> event(Call call, Instant now) {
        String label = call.isLate(now) ? "%s (closed: with a late token alone)".formatted(call.title()) : call.title();
        return choice(call.code().value(), label);
    }

    private static Map<String, String> choice(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
