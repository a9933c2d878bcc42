package org.quarterdeck.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The row of a call, which still lacks its lists.
 *
 * @param bare the call without them
 */
record CallRow(Call bare) {

    static CallRow of(ResultSet row, int number) throws SQLException {
        return new CallRow(new Call(
                new CallCode(row.getString("code")),
                row.getString("title"),
                ZoneId.of(row.getString("zone")),
                instant(row, "opens"),
                instant(row, "closes"),
                instant(row, "reviews_due"),
                List.of(),
                List.of(),
                new Rubric(Map.of(
                        Criterion.OVERALL, row.getInt("overall_weight"),
                        Criterion.RELEVANCE, row.getInt("relevance_weight"),
                        Criterion.CONTENT, row.getInt("content_weight"),
                        Criterion.DELIVERY, row.getInt("delivery_weight"))),
                Anonymity.valueOf(row.getString("anonymity")),
                row.getInt("reviews_each"),
                row.getInt("max_load"),
                new Slots(row.getInt("slots"), Map.of()),
                ceiling(row),
                List.of(),
                List.of(),
                row.getInt("grid_minutes"),
                row.getInt("break_minutes"),
                row.getInt("revision"),
                row.getObject("called_off") == null ? null : instant(row, "called_off")));
    }

    /** The whole call. */
    Call with(CallLists lists) {
        Map<String, Integer> slotsByTrack = lists.slotsByTrack(bare.code());
        return new Call(
                bare.code(),
                bare.title(),
                bare.zone(),
                bare.opens(),
                bare.closes(),
                bare.reviewsDue(),
                lists.tracks(bare.code()),
                lists.formats(bare.code()),
                bare.rubric(),
                bare.anonymity(),
                bare.reviewsEach(),
                bare.maxLoad(),
                new Slots(bare.slots().most(), slotsByTrack),
                bare.costCeiling(),
                lists.rooms(bare.code()),
                lists.days(bare.code()),
                bare.gridMinutes(),
                bare.breakMinutes(),
                bare.revision(),
                bare.calledOff());
    }

    static StatementSpec write(Call call, StatementSpec statement) {
        Money ceiling = call.costCeiling();
        Instant calledOff = call.calledOff();
        return statement
                .param("code", call.code().value())
                .param("revision", call.revision())
                .param("title", call.title())
                .param("zone", call.zone().getId())
                .param("opens", utc(call.opens()))
                .param("closes", utc(call.closes()))
                .param("reviewsDue", utc(call.reviewsDue()))
                .param("overall", call.rubric().weight(Criterion.OVERALL))
                .param("relevance", call.rubric().weight(Criterion.RELEVANCE))
                .param("content", call.rubric().weight(Criterion.CONTENT))
                .param("delivery", call.rubric().weight(Criterion.DELIVERY))
                .param("anonymity", call.anonymity().name())
                .param("reviewsEach", call.reviewsEach())
                .param("maxLoad", call.maxLoad())
                .param("slots", call.slots().most())
                .param("ceiling", ceiling == null ? null : ceiling.minor())
                .param("currency", ceiling == null ? null : ceiling.currency().getCurrencyCode())
                .param("grid", call.gridMinutes())
                .param("break", call.breakMinutes())
                .param("calledOff", calledOff == null ? null : utc(calledOff));
    }

    /** To the microsecond, as it is kept. */
    static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Money ceiling(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : new Money(row.getLong("ceiling_minor"), Currency.getInstance(currency));
    }
}
