package org.quarterdeck.departure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Proof;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one reads what became of all that somebody held (VO-19): leads, coordinators, administrators, and whoever leaves. */
@Service
public class ProofDesk {

    private final StoredDepartures departures;
    private final Accesses accesses;

    ProofDesk(StoredDepartures departures, Accesses accesses) {
        this.departures = departures;
        this.accesses = accesses;
    }

    /**
     * What there is to show.
     *
     * @param endedAt null while it goes on
     */
    public record Proofs(
            CaseNumber number,
            PersonId person,
            Becoming becomes,
            Instant begunAt,
            @Nullable Instant endedAt,
            List<DepartureItem> items,
            List<Proof> accesses) {

        public Proofs {
            items = List.copyOf(items);
            accesses = List.copyOf(accesses);
        }
    }

    /** @throws org.quarterdeck.kernel.NoSuch if there is none, or none that the caller may read */
    @Transactional(readOnly = true)
    public Proofs read(Caller caller, CaseNumber number) {
        Departure departure = departures
                .findByNumber(number.value())
                .filter(found ->
                        DepartureDiscretion.knowsAll(caller) || found.person().equals(caller.id()))
                .orElseThrow(() -> Departures.unknown(number));
        return new Proofs(
                number,
                departure.person(),
                departure.becomes(),
                departure.begunAt(),
                departure.endedAt(),
                departure.items(),
                accesses.proofs(number));
    }
}
