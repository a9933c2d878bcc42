package org.quarterdeck.volunteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Discretion;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.springframework.stereotype.Component;

/**
 * Who sees what of an application (VO-05). Applicants never learn who works on it, nor what would tell more than they are told; whoever
 * neither sees to applications nor votes on them sees no names.
 */
@Component
class VolunteerDiscretion implements Discretion {

    /** By what is done, or not waited for any more, an applicant would know of a decision before it is one. */
    private static final Set<String> INNER =
            Set.of("screen-application", "confirm-decline", "cast-vote", "review-probation");

    private final Applications applications;
    private final Fitness fitness;

    VolunteerDiscretion(Applications applications, Fitness fitness) {
        this.applications = applications;
        this.fitness = fitness;
    }

    @Override
    public String process() {
        return Applications.PROCESS;
    }

    @Override
    public Set<String> inner() {
        return INNER;
    }

    @Override
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases) {
        Map<CaseNumber, Sight> sights = new HashMap<>();
        applications
                .all(cases.stream().map(Case::number).toList())
                .forEach(application -> sights.put(application.number(), sight(caller, application)));
        return sights;
    }

    private Sight sight(Caller caller, VolunteerApplication application) {
        if (application.isOf(caller.id())) {
            return Sight.NAMELESS;
        }
        boolean sees = caller.isIn(Circle.COORDINATORS, Circle.LEADS, Circle.COUNCIL, Circle.ADMINISTRATORS)
                || application.mentor().filter(caller.id()::equals).isPresent()
                || fitness.isSponsor(application.number(), caller.id());
        return sees ? Sight.ALL : Sight.NAMELESS;
    }
}
