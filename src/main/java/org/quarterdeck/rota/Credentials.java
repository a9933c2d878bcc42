package org.quarterdeck.rota;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's second door: what people hold. Coordinators note and renew it, nobody for themselves; everybody reads their own. */
@Service
public class Credentials {

    private final StoredCredentials stored;
    private final StoredShifts shifts;
    private final CredentialForm form;
    private final CredentialMinutes minutes;
    private final RenewalCases renewals;
    private final RotaSettings settings;
    private final Clock clock;

    Credentials(
            StoredCredentials stored,
            StoredShifts shifts,
            CredentialForm form,
            CredentialMinutes minutes,
            RenewalCases renewals,
            RotaSettings settings,
            Clock clock) {
        this.stored = stored;
        this.shifts = shifts;
        this.form = form;
        this.minutes = minutes;
        this.renewals = renewals;
        this.settings = settings;
        this.clock = clock;
    }

    public List<CredentialKind> kinds() {
        return stored.kinds();
    }

    /**
     * Says what a kind of credential is.
     *
     * @return whether it is a new one
     */
    @Transactional
    public boolean keep(Caller caller, Mark code, @Nullable String name) {
        caller.mustBeIn("say what credentials there are", Circle.COORDINATORS);
        ShiftPlans.name(name).ifPresent(fault -> {
            throw new Invalid(List.of(fault));
        });
        return stored.keep(new CredentialKind(code, String.valueOf(name).strip()));
    }

    /**
     * Those of one person, or of everybody, by id.
     *
     * @param person null for everybody
     */
    public Page<Credential> read(Caller caller, @Nullable PersonId person, Stretch stretch) {
        if (!caller.id().equals(person)) {
            caller.mustBeIn("read what others hold", Circle.COORDINATORS, Circle.LEADS);
        }
        return Page.of(stored.all(person, stretch), stretch.limit(), held -> String.valueOf(held.id()));
    }

    public Credential.State stateOf(Credential credential) {
        return credential.state(clock.instant(), settings.renewalWindow(), settings.grace());
    }

    /** @throws Invalid naming every fault */
    @Transactional
    public Credential grant(Caller caller, CredentialDraft draft) {
        caller.mustBeIn("decide what people hold", Circle.COORDINATORS);
        Credential granted = decidable(caller, stored.find(form.add(draft)).orElseThrow());
        minutes.decided(granted, "granted", caller.id());
        return granted;
    }

    /**
     * Gives it a later end. Where the house has asked for its renewal, that is over with it.
     *
     * @throws Invalid if the end isn't later
     */
    @Transactional
    public Credential extend(Caller caller, long id, @Nullable Instant until) {
        Credential credential = decidable(caller, hold(id));
        stored.extend(id, form.laterEnd(credential, until));
        minutes.decided(credential, "renewed", caller.id());
        stored.renewalOf(id).ifPresent(renewals::renewedElsewhere);
        return stored.find(id).orElseThrow();
    }

    /** Takes it away, and with it the places on shifts to come that needed it. */
    @Transactional
    public Credential revoke(Caller caller, long id) {
        Credential credential = decidable(caller, hold(id));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stored.revoke(id, now);
        shifts.of(credential.person(), now).stream()
                .filter(shift -> credential.kind().equals(shift.kind().credential()))
                .filter(shift -> !holdsFor(credential.person(), shift))
                .forEach(shift -> shifts.leave(shift.id(), credential.person()));
        minutes.decided(credential, "revoked", caller.id());
        return stored.find(id).orElseThrow();
    }

    private boolean holdsFor(PersonId person, Shift shift) {
        return stored.of(person).stream()
                .anyMatch(held ->
                        held.kind().equals(shift.kind().credential()) && held.covers(shift.startsAt(), shift.endsAt()));
    }

    private Credential hold(long id) {
        Credential credential =
                stored.hold(id).orElseThrow(() -> new NoSuch("there is no credential %d".formatted(id)));
        if (credential.revokedAt() != null) {
            throw new NotNow("rota.revoked", "credential %d has been taken away".formatted(id));
        }
        return credential;
    }

    /** Nobody decides what they hold themselves (X1). */
    private static Credential decidable(Caller caller, Credential credential) {
        caller.mustBeIn("decide what people hold", Circle.COORDINATORS);
        if (caller.id().equals(credential.person())) {
            throw new Barred("nobody decides what they hold themselves; another coordinator may");
        }
        return credential;
    }
}
