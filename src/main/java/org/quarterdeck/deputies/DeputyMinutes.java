package org.quarterdeck.deputies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes into the decision register who may act for whom. Names stay out of the facts, which only say which of the deciders is which. */
@Component
class DeputyMinutes {

    private final Register register;
    private final DeputySettings settings;

    DeputyMinutes(Register register, DeputySettings settings) {
        this.register = register;
        this.settings = settings;
    }

    void named(Deputyship deputyship) {
        write("named", List.of(deputyship.principal(), deputyship.deputy()), deputyship);
    }

    /** @param by one of the two */
    void ended(Deputyship deputyship, PersonId by) {
        PersonId other = by.equals(deputyship.principal()) ? deputyship.deputy() : deputyship.principal();
        write("ended", List.of(by, other), deputyship);
    }

    private void write(String outcome, List<PersonId> two, Deputyship deputyship) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("principal", two.indexOf(deputyship.principal()) + 1L);
        facts.put("deputy", two.indexOf(deputyship.deputy()) + 1L);
        facts.put("from", deputyship.from().toString());
        facts.put("until", deputyship.until().toString());
        facts.put("processes", deputyship.processes().stream().sorted().toList());
        if (deputyship.limit() != null) {
            facts.put("limit", deputyship.limit().toString());
        }
        Map<String, Object> policy = Map.of("longest", settings.longest().toString());
        register.appendAtCommit(new Decision(null, "deputies", "deputyship", outcome, two, null, null, policy, facts));
    }
}
