package org.quarterdeck.panel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Discretion;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.springframework.stereotype.Component;

/**
 * Who sees what of a proposal's case (WP-04, WP-06, WP-07). Chairs who are too near to it don't know of it. Those who bring it never
 * learn who reviewed it. As long as its decision isn't told, its names in a blind call are for those who handle it and review nothing, and
 * in an open one for everybody who has nothing to hand in any more.
 */
@Component
class ReviewDiscretion implements Discretion {

    /** The process that proposals are cases of. */
    static final String PROCESS = "workshop-proposal-review";

    /** By what is done, or not waited for any more, a proposer would know that there is a decision before it is told (WP-10). */
    private static final Set<String> INNER = Set.of("review-proposal", "discuss-proposal", "decide-proposal");

    private final Conflicts conflicts;
    private final Turns turns;
    private final CallBook calls;

    ReviewDiscretion(Conflicts conflicts, Turns turns, CallBook calls) {
        this.conflicts = conflicts;
        this.turns = turns;
        this.calls = calls;
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> inner() {
        return INNER;
    }

    @Override
    public Map<CaseNumber, Sight> sights(Caller caller, Collection<Case> cases) {
        List<CaseNumber> numbers = cases.stream().map(Case::number).toList();
        Ties ties = conflicts.ties(caller.id());
        Map<CaseNumber, Set<Turn.State>> had = turns.had(caller.id(), numbers);
        Map<CallCode, Call> known = new HashMap<>();
        Map<CaseNumber, Sight> sights = new HashMap<>();
        conflicts.find(numbers).forEach(entrant -> {
            Call call = known.computeIfAbsent(entrant.candidate().call(), calls::get);
            Set<Turn.State> own = had.getOrDefault(entrant.number(), EnumSet.noneOf(Turn.State.class));
            sights.put(entrant.number(), sight(caller, ties, entrant, call, own));
        });
        return sights;
    }

    private static Sight sight(Caller caller, Ties ties, Entrant entrant, Call call, Set<Turn.State> own) {
        if (entrant.isOf(caller.id())) {
            return Sight.NAMELESS;
        }
        if (caller.isIn(Circle.CHAIRS) && !ties.isFree(entrant)) {
            return Sight.NONE;
        }
        if (ties.with(entrant).isPresent()) {
            return Sight.NAMELESS;
        }
        boolean handles = caller.isIn(Circle.CHAIRS, Circle.LEADS, Circle.ADMINISTRATORS);
        boolean reviews = caller.isIn(Circle.REVIEWERS) || !own.isEmpty();
        if (entrant.isReleased()) {
            // who reviewed a blind call stays unknown to the other reviewers
            return call.isBlind() && reviews && !handles ? Sight.NAMELESS : Sight.ALL;
        }
        if (call.isBlind()) {
            return handles && !reviews ? Sight.ALL : Sight.NAMELESS;
        }
        boolean awaited = own.contains(Turn.State.ASKED) || own.contains(Turn.State.PLANNED);
        return awaited ? Sight.NAMELESS : Sight.ALL;
    }
}
