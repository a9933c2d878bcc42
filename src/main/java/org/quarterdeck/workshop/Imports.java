package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PlainText;
import org.quarterdeck.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a call's proposals in from another system. Each is started as if its speaker had proposed it, in a transaction of its own: one
 * that is refused stops no other, and a second import goes on where the first was cut off. A dry run starts each and takes it back.
 */
@Service
public class Imports {

    private static final String EVENT = "event";
    private static final String TRACK = "track";
    private static final String PROPOSAL = "proposal";
    private static final int LONGEST_ID = 255;

    private final CallBook calls;
    private final Entrance entrance;
    private final ImportBook book;
    private final TransactionTemplate together;

    Imports(CallBook calls, Entrance entrance, ImportBook book, TransactionTemplate together) {
        this.calls = calls;
        this.entrance = entrance;
        this.book = book;
        this.together = together;
    }

    private enum Fate {
        TAKEN,
        KNOWN
    }

    /** @throws NoSuch if there is no such call */
    public Imported bring(Caller caller, CallCode code, Delivery delivery, boolean dry) {
        caller.mustBeIn("import proposals", Circle.CHAIRS);
        Call call = calls.get(code);
        List<Brought> proposals = delivery.proposals();
        int number = one(status -> book.begin(code, caller.id(), proposals.size(), dry));
        Set<String> seen = new HashSet<>();
        List<Imported.Refused> refused = new ArrayList<>();
        int taken = 0;
        for (Brought proposal : proposals) {
            try {
                Fate fate = take(call, proposal, seen, dry);
                taken += fate == Fate.TAKEN ? 1 : 0;
                count(code, number, fate == Fate.TAKEN ? 1 : 0, fate == Fate.KNOWN ? 1 : 0, 0);
            } catch (Refusal no) {
                refused.add(new Imported.Refused(proposal.externalId(), faults(no)));
                count(code, number, 0, 0, 1);
            }
        }
        together.executeWithoutResult(status -> book.end(code, number));
        return new Imported(taken, refused);
    }

    /** The call's latest import, finished or not. */
    public ImportProgress progress(Caller caller, CallCode code) {
        caller.mustBeIn("see how an import comes along", Circle.CHAIRS);
        return book.latest(code).orElseThrow(() -> new NoSuch("nothing was imported for " + code));
    }

    private Fate take(Call call, Brought proposal, Set<String> seen, boolean dry) {
        String id = checked(proposal.externalId());
        if (!seen.add(id)) {
            throw new Invalid(Delivery.ID, "stands twice in this import");
        }
        return one(status -> {
            if (book.knows(call.code(), id)) {
                return Fate.KNOWN;
            }
            Entrance.Entered entered = entrance.bring(values(call, proposal.values()));
            book.add(call.code(), id, entered.number());
            if (dry) {
                status.setRollbackOnly();
            }
            return Fate.TAKEN;
        });
    }

    private <T> T one(TransactionCallback<T> work) {
        return Objects.requireNonNull(together.execute(work));
    }

    /** Tracks are named there as people name them; here as the call does. */
    private static Map<String, Object> values(Call call, Map<String, Object> brought) {
        Map<String, Object> values = new HashMap<>(brought);
        Object event = values.putIfAbsent(EVENT, call.code().value());
        if (event != null && !event.equals(call.code().value())) {
            throw new Invalid(EVENT, "must be %s, or left out".formatted(call.code()));
        }
        if (values.get(TRACK) instanceof String named) {
            call.tracks().stream()
                    .filter(track -> track.equalsIgnoreCase(named.strip()))
                    .findFirst()
                    .ifPresent(track -> values.put(TRACK, track));
        }
        return values;
    }

    private static String checked(@Nullable String externalId) {
        if (externalId == null || externalId.isBlank()) {
            throw new Invalid(Delivery.ID, "is required");
        }
        PlainText.faultInLine(externalId, LONGEST_ID).ifPresent(words -> {
            throw new Invalid(Delivery.ID, words);
        });
        return externalId;
    }

    private static List<Fault> faults(Refusal no) {
        return no instanceof Invalid invalid ? invalid.faults() : List.of(new Fault(PROPOSAL, no.words()));
    }

    private void count(CallCode call, int number, int taken, int known, int refused) {
        together.executeWithoutResult(status -> book.count(call, number, taken, known, refused));
    }
}
