package org.quarterdeck.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the house holds of people for systems outside. That access was given and taken back stays known, of an id that is nobody's. */
@Component
class AccessRecords implements PersonalRecords {

    private final AccessGrants grants;
    private final Holders holders;
    private final Proofs proofs;

    AccessRecords(AccessGrants grants, Holders holders, Proofs proofs) {
        this.grants = grants;
        this.holders = holders;
        this.proofs = proofs;
    }

    @Override
    public String room() {
        return "access";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        holders.find(who.id()).ifPresent(holder -> held.put("holder", exported(holder)));
        put(held, "grants", exportedGrants(who.id()));
        put(
                held,
                "proofs",
                proofs.of(who.id()).stream().map(AccessRecords::exported).toList());
        return held;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Someone who) {
        holders.forget(who.id());
        proofs.silence(who.id());
        grants.findByPersonOrderById(who.id().value()).forEach(grant -> {
            grant.forget();
            grants.save(grant);
        });
    }

    private List<Map<String, Object>> exportedGrants(PersonId person) {
        return grants.findByPersonOrderById(person.value()).stream()
                .map(AccessGrant::exported)
                .toList();
    }

    private static void put(Map<String, Object> held, String name, List<?> some) {
        if (!some.isEmpty()) {
            held.put(name, some);
        }
    }

    private static Map<String, Object> exported(AccessHolder holder) {
        return Map.of(
                "name",
                holder.name(),
                "email",
                holder.email(),
                "tier",
                holder.tier().name());
    }

    private static Map<String, Object> exported(Proof proof) {
        return Map.of(
                "caseNumber", proof.caseNumber().value(),
                "system", proof.system(),
                "revoked", proof.revoked(),
                "answer", proof.answer(),
                "at", proof.at().toString());
    }
}
