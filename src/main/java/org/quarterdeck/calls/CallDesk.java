package org.quarterdeck.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PlainText;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where chairs keep the calls. What they decide there stands in the register, from the transaction that decides it. */
@Service
public class CallDesk {

    private static final int LONGEST_REASON = 2000;
    private static final int SHORTEST_REASON = 10;

    private final Calls calls;
    private final CallBook book;
    private final LateTokens tokens;
    private final ObjectProvider<Reliance> reliances;
    private final Register register;
    private final CallTimes times;
    private final Clock clock;
    private final Currency currency;

    CallDesk(
            Calls calls,
            CallBook book,
            LateTokens tokens,
            ObjectProvider<Reliance> reliances,
            Register register,
            CallTimes times,
            Clock clock,
            @Value("${quarterdeck.currency}") String currency) {
        this.calls = calls;
        this.book = book;
        this.tokens = tokens;
        this.reliances = reliances;
        this.register = register;
        this.times = times;
        this.clock = clock;
        this.currency = Currency.getInstance(currency);
    }

    /**
     * A call as it is after a chair has kept it.
     *
     * @param isNew whether there was none of the code before
     */
    public record Kept(Call call, boolean isNew) {}

    /** A chair's word for one late proposal; told once, and never again. */
    public record Given(String token, Instant expires) {}

    /**
     * Publishes the call, or changes it.
     *
     * @throws Barred if the caller is no chair, or an administrator
     * @throws Invalid naming every fault
     * @throws NotNow if others rely on what the change would take away, or it was changed since the chair read it
     */
    @Transactional
    public Kept keep(CallCode code, CallDraft draft, Caller caller) {
        mustBeAChair(caller, "keep a call for proposals");
        Optional<Call> before = calls.hold(code);
        int revision = before.map(Call::revision).orElse(0);
        if (draft.revision() != null && draft.revision() != revision) {
            throw stale(code);
        }
        Instant calledOff = before.map(Call::calledOff).orElse(null);
        Call after = new CallForm(draft, currency).read(code, revision + 1, calledOff);
        before.ifPresentOrElse(call -> change(call, after), () -> add(after));
        register.appendAtCommit(decision(after, caller, "call", before.isEmpty() ? "published" : "changed", null));
        return new Kept(after, before.isEmpty());
    }

    private void add(Call call) {
        try {
            calls.add(call);
        } catch (DuplicateKeyException quicker) {
            throw stale(call.code());
        }
    }

    private static NotNow stale(CallCode code) {
        return new NotNow("calls.stale", "%s was changed meanwhile: read it again".formatted(code));
    }

    private void change(Call before, Call after) {
        List<String> objections = reliances
                .orderedStream()
                .flatMap(reliance -> reliance.objections(before, after).stream())
                .toList();
        if (!objections.isEmpty()) {
            throw new NotNow("calls.relied-on", String.join("; ", objections));
        }
        calls.change(after);
    }

    /**
     * Gives out a token for one proposal after the close (WP-01).
     *
     * @throws Barred if the caller is no chair, or an administrator
     * @throws Invalid without a reason
     */
    @Transactional
    public Given giveLateToken(CallCode code, @Nullable String reason, Caller caller) {
        mustBeAChair(caller, "let a proposal come late");
        Call call = book.get(code);
        String why = reason(reason);
        Instant now = clock.instant();
        Instant expires = now.plus(times.lateTokenLasts());
        LateToken token = LateToken.fresh();
        tokens.add(token, code, why, caller.id(), now, expires);
        register.appendAtCommit(decision(call, caller, "late-token", "given", why));
        return new Given(token.value(), expires);
    }

    private static String reason(@Nullable String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() < SHORTEST_REASON) {
            throw new Invalid("reason", "must be at least %d characters long".formatted(SHORTEST_REASON));
        }
        PlainText.faultInProse(reason, LONGEST_REASON).ifPresent(must -> {
            throw new Invalid("reason", must);
        });
        return reason;
    }

    private static void mustBeAChair(Caller caller, String toDoWhat) {
        caller.mustBeIn(toDoWhat, Circle.CHAIRS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("an administrator decides nothing, whatever other circle they belong to");
        }
    }

    private static Decision decision(Call call, Caller by, String kind, String outcome, @Nullable String reason) {
        return new Decision(
                null,
                "calls",
                kind,
                outcome,
                List.of(by.id()),
                null,
                reason,
                Map.of(),
                Map.of(
                        "event", call.code().value(),
                        "revision", call.revision(),
                        "closes", call.closes().toString(),
                        "slots", call.slots().most()));
    }
}
