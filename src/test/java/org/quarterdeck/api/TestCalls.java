package org.quarterdeck.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Stretch;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls that exist for the sake of the tests of this package alone. */
@RestController
@RequestMapping("/api/test")
class TestCalls {

    private final Map<String, AtomicInteger> executions = new ConcurrentHashMap<>();
    private final Idempotency idempotency;

    TestCalls(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    int executionsOf(String text) {
        return executions.getOrDefault(text, new AtomicInteger()).get();
    }

    @Operation(summary = "Make a thing")
    @PostMapping("/things")
    ResponseEntity<Made> make(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Thing thing) {
        return idempotency.once(caller, key, thing, () -> {
            String text = String.valueOf(thing.text());
            int times = executions
                    .computeIfAbsent(text, first -> new AtomicInteger())
                    .incrementAndGet();
            if (Integer.valueOf(0).equals(thing.count())) {
                throw new NotNow("there is nothing to make");
            }
            return ResponseEntity.created(URI.create("/api/test/things/" + times))
                    .body(new Made(text, times));
        });
    }

    @Hidden
    @PostMapping("/other-things")
    ResponseEntity<Made> makeOther(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Thing thing) {
        return make(caller, key, thing);
    }

    @Hidden
    @GetMapping("/list")
    Map<String, Integer> list(
            @RequestParam(defaultValue = Stretch.USUAL) int limit,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable Kind kind) {
        return Map.of("limit", new Stretch(null, limit).limit());
    }

    @Hidden
    @GetMapping("/search")
    Map<String, String> search(@RequestParam String words, @RequestHeader("X-Language") String language) {
        return Map.of(words, language);
    }

    @Hidden
    @GetMapping("/me")
    Map<String, Object> me(Caller caller) {
        return Map.of(
                "id", caller.id().value(),
                "circles", caller.circles().stream().map(Circle::id).toList());
    }

    @Hidden
    @GetMapping("/refusals/{kind}")
    String refuse(@PathVariable String kind) {
        throw switch (kind) {
            case "invalid" ->
                new Invalid(List.of(new Fault("amount", "must be more than 0"), new Fault("title", "is required")));
            case "barred" -> new Barred("only leads may do this");
            case "no-such" -> new NoSuch("no case has that number");
            case "not-now" -> new NotNow("ledger.insufficient-funds", "the line holds 10.00 EUR");
            case "wrapped" -> new IllegalStateException("wrapped by others", new NotNow("it is closed"));
            case "conflict" -> new OptimisticLockingFailureException("stale");
            case "overload" ->
                new CannotCreateTransactionException("no", new SQLTransientConnectionException("pool is empty"));
            default -> new IllegalArgumentException("org.camunda.secret.Detail");
        };
    }

    enum Kind {
        TALK,
        WORKSHOP
    }

    record Thing(
            @Nullable String text,
            @Nullable Integer count,
            @Nullable Boolean flag,
            @Nullable LocalDate day,
            @Nullable Kind kind,
            @Nullable List<Part> parts) {}

    record Part(@Nullable String name, @Nullable Double weight) {

        Part {
            if ("bad".equals(name)) {
                throw new Invalid("name", "must be a good name");
            }
        }
    }

    record Made(String text, int times) {}
}
