package org.quarterdeck.deputies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.engine.StandInOffers;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;

/** What is held of who acts for whom. In which cases they did stays, under the ids alone: it bars both from the rest of the case. */
@Component
class DeputyRecords implements PersonalRecords {

    private final StoredDeputyships deputyships;
    private final Acts acts;
    private final StandInOffers offers;

    DeputyRecords(StoredDeputyships deputyships, Acts acts, StandInOffers offers) {
        this.deputyships = deputyships;
        this.acts = acts;
        this.offers = offers;
    }

    @Override
    public String room() {
        return "deputies";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        List<Map<String, Object>> named =
                deputyships.of(who.id()).stream().map(DeputyRecords::record).toList();
        if (!named.isEmpty()) {
            held.put("deputyships", named);
        }
        List<Map<String, Object>> acted = acts.of(who.id());
        if (!acted.isEmpty()) {
            held.put("acted", acted);
        }
        return held;
    }

    @Override
    public void erase(Someone who) {
        List<Deputyship> theirs = deputyships.of(who.id());
        deputyships.forget(who.id());
        ActsAtHand.find().ifPresent(ActsAtHand::forgetRunning);
        theirs.stream().map(Deputyship::standIn).distinct().forEach(offers::review);
    }

    private static Map<String, Object> record(Deputyship deputyship) {
        Map<String, Object> record = new HashMap<>();
        record.put("principal", deputyship.principal().value());
        record.put("deputy", deputyship.deputy().value());
        record.put("from", deputyship.from().toString());
        record.put("until", deputyship.until().toString());
        record.put("processes", deputyship.processes().stream().sorted().toList());
        if (deputyship.limit() != null) {
            record.put("limit", deputyship.limit().toString());
        }
        if (deputyship.endedAt() != null) {
            record.put("endedAt", deputyship.endedAt().toString());
        }
        return record;
    }
}
