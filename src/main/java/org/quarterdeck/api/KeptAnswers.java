package org.quarterdeck.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered to the requests that carried a key. */
@Repository
class KeptAnswers {

    private final JdbcClient database;
    private final ObjectMapper json;

    KeptAnswers(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the caller has used the key */
    void take(KeptKey key, Instant now) {
        database.sql("""
                        insert into api_idempotency (caller, idempotency_key, fingerprint, kept_at)
                        values (?, ?, ?, ?)""")
                .params(key.caller().value(), key.key(), key.fingerprint(), utc(now))
                .update();
    }

    void keep(KeptKey key, ResponseEntity<?> answer) {
        URI location = answer.getHeaders().getLocation();
        database.sql("""
                        update api_idempotency set status = :status, location = :location, body = :body
                        where caller = :caller and idempotency_key = :key""")
                .param("status", answer.getStatusCode().value())
                .param("location", location == null ? null : location.toString())
                .param("body", written(answer.getBody()))
                .param("caller", key.caller().value())
                .param("key", key.key())
                .update();
    }

    /** @throws KeyReused if the key was used for another request */
    <T> Optional<ResponseEntity<T>> to(KeptKey key) {
        return database.sql("""
                        select fingerprint, status, location, body from api_idempotency
                        where caller = ? and idempotency_key = ? and status is not null""")
                .params(key.caller().value(), key.key())
                .query(Row.class)
                .optional()
                .map(row -> row.answer(key));
    }

    void forgetBefore(Instant then) {
        database.sql("delete from api_idempotency where kept_at < ?")
                .params(utc(then))
                .update();
    }

    private @Nullable String written(@Nullable Object body) {
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that can't be written can't be kept", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private record Row(
            String fingerprint,
            int status,
            @Nullable String location,
            @Nullable String body) {

        /** The body goes out letter for letter as it did the first time, so it is no {@code T} any more. */
        @SuppressWarnings("unchecked")
        <T> ResponseEntity<T> answer(KeptKey key) {
            if (!fingerprint.equals(key.fingerprint())) {
                throw new KeyReused();
            }
            HttpHeaders headers = new HttpHeaders();
            Optional.ofNullable(location).map(URI::create).ifPresent(headers::setLocation);
            return (ResponseEntity<T>) new ResponseEntity<>(body == null ? null : new RawValue(body), headers, status);
        }
    }
}
