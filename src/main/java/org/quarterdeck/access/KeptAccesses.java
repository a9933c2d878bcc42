package org.quarterdeck.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who asked for what, and hands on what others do with it. */
@Service
class KeptAccesses implements Accesses {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAccesses.class);

    private final AccessGrants grants;
    private final Holders holders;
    private final Proofs proofs;
    private final Systems systems;
    private final AccessJobs jobs;
    private final Clock clock;

    KeptAccesses(AccessGrants grants, Holders holders, Proofs proofs, Systems systems, AccessJobs jobs, Clock clock) {
        this.grants = grants;
        this.holders = holders;
        this.proofs = proofs;
        this.systems = systems;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean request(CaseNumber caseNumber, PersonId person, AccessHolder holder, String system) {
        if (systems.find(system).isEmpty()) {
            LOG.warn("{} asks for access to {}, which quarterdeck.access.systems doesn't know", caseNumber, system);
            return false;
        }
        holders.keep(person, holder);
        Optional<AccessGrant> asked = grants.findByCaseNumberAndSystem(caseNumber.value(), system);
        if (asked.isEmpty()) {
            grants.save(AccessGrant.ask(caseNumber, person, system, clock.instant()));
        } else if (asked.get().state() == GrantState.REVOKED) {
            asked.get().beginAnew(clock.instant());
            grants.save(asked.get());
        }
        return true;
    }

    @Override
    public List<Grant> of(PersonId person) {
        return grants.findByPersonOrderById(person.value()).stream()
                .map(AccessGrant::shown)
                .toList();
    }

    @Override
    public List<Grant> held(PersonId person) {
        return grants.findByPersonOrderById(person.value()).stream()
                .filter(AccessGrant::isHeld)
                .map(AccessGrant::shown)
                .toList();
    }

    @Override
    public List<Grant> of(CaseNumber caseNumber) {
        return grants.findByCaseNumberOrderBySystem(caseNumber.value()).stream()
                .map(AccessGrant::shown)
                .toList();
    }

    @Override
    public List<Proof> proofs(CaseNumber caseNumber) {
        return proofs.of(caseNumber);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(PersonId person) {
        keepOut(person, true);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(PersonId person) {
        keepOut(person, false);
    }

    private void keepOut(PersonId person, boolean out) {
        grants.findByPersonOrderById(person.value()).stream()
                .filter(grant -> grant.state() != GrantState.REVOKED && grant.isKeptOut() != out)
                .forEach(grant -> {
                    grant.keepOut(out);
                    grants.save(grant);
                    jobs.align(grant.key(), null);
                });
    }
}
