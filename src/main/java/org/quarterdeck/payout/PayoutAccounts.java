package org.quarterdeck.payout;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: each keeps their own account. Who may read another's is for the rooms to say that pay it. */
@Service
public class PayoutAccounts {

    private final AccountShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PayoutAccounts(AccountShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** What counts now; empty where none was ever kept. */
    @Transactional(readOnly = true)
    public Optional<PayoutAccount> of(PersonId person) {
        return shelf.of(person);
    }

    /** The others who are paid to the same account. */
    @Transactional(readOnly = true)
    public List<PersonId> sharing(PersonId person) {
        return shelf.sharing(person);
    }

    /**
     * Keeps an account from now on. Another than before is told to whoever pays, in the same transaction ({@link PayoutAccountChanged});
     * the first isn't another, nor is the same one again.
     *
     * @param said an IBAN, or other words
     * @throws org.quarterdeck.kernel.Invalid for an IBAN that is none
     */
    @Transactional
    public PayoutAccount keep(PersonId person, @Nullable String said) {
        String account = AccountWords.read(said);
        Optional<PayoutAccount> before = shelf.of(person);
        if (before.isPresent() && before.get().account().equals(account)) {
            return before.get();
        }
        add(person, account);
        before.ifPresent(other -> events.publishEvent(new PayoutAccountChanged(person)));
        return shelf.of(person).orElseThrow();
    }

    private void add(PersonId person, String account) {
        try {
            shelf.add(person, account, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DuplicateKeyException twice) {
            throw new NotNow("another account of yours is being kept at this moment");
        }
    }
}
