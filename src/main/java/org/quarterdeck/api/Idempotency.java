package org.quarterdeck.api;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a repeated request harmless: the same key and the same request get the first answer again. */
@Component
public class Idempotency {

    private static final String VISIBLE = "[!-~]{1,255}";

    private final KeptAnswers answers;
    private final Fingerprint fingerprint;
    private final TransactionTemplate together;
    private final ApiSettings settings;
    private final Clock clock;

    Idempotency(
            KeptAnswers answers,
            Fingerprint fingerprint,
            TransactionTemplate together,
            ApiSettings settings,
            Clock clock) {
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.together = together;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does the work once for the caller's key, in one transaction with the note of it. A refusal leaves no note.
     *
     * @param key the header {@code Idempotency-Key}: 1 to 255 visible characters; null: the work is simply done
     * @param request the record that came in; with the method and the path it is what a key stands for
     * @return what the work answered, now or the first time: hand it on as it is, a replayed body is JSON already
     * @throws Invalid for a key of another shape
     * @throws KeyReused for a key that stands for another request
     * @throws NotNow while the first request with the key is still being worked on
     */
    public <T> ResponseEntity<T> once(
            Caller caller, @Nullable String key, Object request, Supplier<ResponseEntity<T>> work) {
        if (key == null) {
            return work.get();
        }
        if (!key.matches(VISIBLE)) {
            throw new Invalid("Idempotency-Key", "must be 1 to 255 visible characters");
        }
        answers.forgetBefore(clock.instant().minus(settings.idempotencyRetention()));
        KeptKey kept = new KeptKey(caller.id(), key, fingerprint.of(request));
        Optional<ResponseEntity<T>> known = answers.to(kept);
        return known.orElseGet(() -> firstOrSame(kept, work));
    }

    /** Two at once: the database lets one through, the other waits for its end and then reads the answer. */
    private <T> ResponseEntity<T> firstOrSame(KeptKey key, Supplier<ResponseEntity<T>> work) {
        try {
            return Objects.requireNonNull(together.execute(transaction -> {
                take(key);
                ResponseEntity<T> answer = work.get();
                if (answer.getStatusCode().isError()) {
                    transaction.setRollbackOnly();
                } else {
                    answers.keep(key, answer);
                }
                return answer;
            }));
        } catch (Taken taken) {
            Optional<ResponseEntity<T>> known = answers.to(key);
            return known.orElseThrow(() ->
                    new NotNow("api.in-progress", "a request with this Idempotency-Key is being worked on; ask again"));
        }
    }

    /** A failed insert has spoilt the transaction on PostgreSQL: it ends here, and the answer is looked up in a new one. */
    private void take(KeptKey key) {
        try {
            answers.take(key, clock.instant());
        } catch (DuplicateKeyException | QueryTimeoutException taken) {
            throw new Taken(taken);
        }
    }

    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken(RuntimeException cause) {
            super(cause);
        }
    }
}
