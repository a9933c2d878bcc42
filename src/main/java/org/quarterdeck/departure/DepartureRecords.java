package org.quarterdeck.departure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;

/** What is held of people's leaving (VO-20). The proof of what became of things has to be kept, under the id alone. */
@Component
class DepartureRecords implements PersonalRecords {

    private final StoredDepartures departures;
    private final StoredReviews reviews;
    private final StoredLeaves leaves;

    DepartureRecords(StoredDepartures departures, StoredReviews reviews, StoredLeaves leaves) {
        this.departures = departures;
        this.reviews = reviews;
        this.leaves = leaves;
    }

    @Override
    public String room() {
        return "departure";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> records = new HashMap<>();
        put(
                records,
                "departures",
                departures.findByPersonOrderByNumber(who.id().value()).stream()
                        .map(DepartureRecords::record)
                        .toList());
        put(
                records,
                "inactivity",
                reviews.findByPersonOrderByNumber(who.id().value()).stream()
                        .map(DepartureRecords::record)
                        .toList());
        leaves.of(who.id())
                .ifPresent(leave -> records.put("onLeaveUntil", leave.until().toString()));
        return records;
    }

    @Override
    public void erase(Someone who) {
        departures.findByPersonOrderByNumber(who.id().value()).forEach(departure -> {
            departure.forgetWords();
            departures.save(departure);
        });
        reviews.findByPersonOrderByNumber(who.id().value()).forEach(review -> {
            review.forgetWords();
            reviews.save(review);
        });
        leaves.end(who.id());
    }

    private static Map<String, Object> record(Departure departure) {
        Map<String, Object> record = new HashMap<>();
        record.put("case", departure.number().value());
        record.put("begunAt", departure.begunAt().toString());
        record.put("becomes", departure.becomes().id());
        if (departure.reason() != null) {
            record.put("reason", departure.reason());
        }
        record.put(
                "passedOn", departure.items().stream().map(DepartureItem::what).toList());
        return record;
    }

    private static Map<String, Object> record(DepartureReview review) {
        Map<String, Object> record = new HashMap<>();
        record.put("case", review.number().value());
        record.put("lastHeard", review.lastHeard().toString());
        review.outcome().ifPresent(outcome -> record.put("outcome", outcome.id()));
        review.objection().ifPresent(words -> record.put("objection", words));
        review.hearing().ifPresent(words -> record.put("answer", words));
        return record;
    }

    private static void put(Map<String, Object> records, String name, List<Map<String, Object>> found) {
        if (!found.isEmpty()) {
            records.put(name, found);
        }
    }
}
