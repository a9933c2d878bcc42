package org.quarterdeck.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;

/** The module's door: the calls for proposals of all events. */
public interface CallBook {

    Optional<Call> find(CallCode code);

    /** @throws org.quarterdeck.kernel.NoSuch if there is no such call */
    Call get(CallCode code);

    /**
     * The call, held until the caller's transaction ends: nobody changes it meanwhile, and whoever holds it too waits.
     *
     * @throws org.quarterdeck.kernel.NoSuch if there is no such call
     */
    Call hold(CallCode code);

    /** Every call, the one that closes last first. */
    List<Call> all();

    /** Those that take proposals at that moment, the one that closes first first. */
    List<Call> open(Instant now);

    /**
     * What stands against a proposal that comes in at that moment: it is too early or too late (WP-01), or the event is called off.
     *
     * @param lateToken what a chair gave out, as it was typed; null for none. After the close it has to be a good one
     * @return the start variable at fault and why; empty if nothing stands against it
     * @throws org.quarterdeck.kernel.NoSuch if there is no such call
     */
    Optional<Fault> against(CallCode code, @Nullable String lateToken, Instant at);

    /**
     * Uses a late token up for a case, in the caller's transaction; of two that try at once one is refused. Before the close nothing
     * is used up.
     *
     * @throws org.quarterdeck.kernel.NotNow if the token was used meanwhile
     */
    void admit(CallCode code, @Nullable String lateToken, CaseNumber number, Instant at);

    /**
     * Notes that the event is called off: it takes no more proposals. What becomes of those it has, others see to.
     *
     * @throws org.quarterdeck.kernel.NotNow if it is called off already
     */
    void callOff(CallCode code, Instant at);
}
