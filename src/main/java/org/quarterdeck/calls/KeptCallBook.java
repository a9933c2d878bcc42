package org.quarterdeck.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calls as the database keeps them. */
@Component
class KeptCallBook implements CallBook {

    private final Calls calls;
    private final LateTokens tokens;

    KeptCallBook(Calls calls, LateTokens tokens) {
        this.calls = calls;
        this.tokens = tokens;
    }

    @Override
    public Optional<Call> find(CallCode code) {
        return calls.find(code);
    }

    @Override
    public Call get(CallCode code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public Call hold(CallCode code) {
        return calls.hold(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public List<Call> all() {
        return calls.all();
    }

    @Override
    public List<Call> open(Instant now) {
        return calls.open(now);
    }

    @Override
    public Optional<Fault> against(CallCode code, @Nullable String lateToken, Instant at) {
        Call call = get(code);
        if (call.isCalledOff()) {
            return Optional.of(new Fault("event", "%s is called off".formatted(code)));
        }
        if (at.isBefore(call.opens())) {
            return Optional.of(
                    new Fault("event", "%s takes proposals from %s on".formatted(code, call.local(call.opens()))));
        }
        if (!call.isLate(at)) {
            return Optional.empty();
        }
        if (lateToken == null || lateToken.isBlank()) {
            return Optional.of(new Fault(
                    "event",
                    "%s took proposals until %s; a later one needs the late token of a chair"
                            .formatted(code, call.local(call.closes()))));
        }
        return tokens.isGood(token(lateToken), code, at)
                ? Optional.empty()
                : Optional.of(
                        new Fault("lateToken", "is no late token of %s, or was used or has expired".formatted(code)));
    }

    @Override
    @Transactional
    public void admit(CallCode code, @Nullable String lateToken, CaseNumber number, Instant at) {
        if (get(code).isLate(at) && (lateToken == null || !tokens.use(token(lateToken), code, number, at))) {
            throw new NotNow("calls.late-token-used", "the late token is good no longer");
        }
    }

    @Override
    @Transactional
    public void callOff(CallCode code, Instant at) {
        if (hold(code).isCalledOff()) {
            throw new NotNow("calls.called-off", "%s is called off already".formatted(code));
        }
        calls.callOff(code, at);
    }

    private static LateToken token(String typed) {
        return new LateToken(typed.strip());
    }

    private static NoSuch unknown(CallCode code) {
        return new NoSuch("there is no call " + code);
    }
}
