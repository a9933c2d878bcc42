package org.quarterdeck.deputies;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.engine.Stakes;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.register.OnBehalf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers who stands in for whom. Asked late what is at stake: features need the engine, which asks this. */
@Component
class RunningDeputies implements StandIns, OnBehalf {

    private final StoredDeputyships deputyships;
    private final Acts acts;
    private final Memberships memberships;
    private final ObjectProvider<Stakes> stakes;
    private final Clock clock;

    RunningDeputies(
            StoredDeputyships deputyships,
            Acts acts,
            Memberships memberships,
            ObjectProvider<Stakes> stakes,
            Clock clock) {
        this.deputyships = deputyships;
        this.acts = acts;
        this.memberships = memberships;
        this.stakes = stakes;
        this.clock = clock;
    }

    @Override
    public List<StandIn> in(String process, CaseNumber number) {
        List<Deputyship> covering =
                running().stream().filter(one -> one.covers(process)).toList();
        if (covering.isEmpty()) {
            return List.of();
        }
        Optional<Money> stake =
                covering.stream().anyMatch(one -> one.limit() != null) ? stake(process, number) : Optional.empty();
        Map<PersonId, MemberState> states = memberships.states(people(covering));
        return covering.stream()
                .filter(one -> stake.map(one::reaches).orElse(true))
                .map(Deputyship::standIn)
                .filter(one -> isThere(states, one.deputy()) && mayBeAway(states, one.principal()))
                .distinct()
                .toList();
    }

    @Override
    public Set<PersonId> tied(CaseNumber number, PersonId person) {
        return of(number).stream()
                .map(Act::standIn)
                .flatMap(act -> act.deputy().equals(person)
                        ? Stream.of(act.principal())
                        : Stream.of(act.deputy())
                                .filter(deputy -> act.principal().equals(person)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void act(CaseNumber number, String task, StandIn standIn) {
        acts.add(number, new Act(task, standIn));
        ActsAtHand.find().ifPresent(atHand -> atHand.note(number, standIn));
    }

    @Override
    public Map<String, StandIn> acts(CaseNumber number) {
        return of(number).stream().collect(Collectors.toMap(Act::task, Act::standIn));
    }

    /** Of this transaction alone: whoever acted for another may do something else in their own right. */
    @Override
    public Map<PersonId, PersonId> principals(CaseNumber number) {
        return ActsAtHand.find().map(atHand -> atHand.now(number)).orElse(List.of()).stream()
                .collect(Collectors.toMap(StandIn::deputy, StandIn::principal, (one, other) -> one));
    }

    private List<Deputyship> running() {
        return ActsAtHand.find()
                .map(atHand -> atHand.running(() -> deputyships.running(clock.instant())))
                .orElseGet(() -> deputyships.running(clock.instant()));
    }

    private List<Act> of(CaseNumber number) {
        return ActsAtHand.find().map(atHand -> atHand.of(number, acts::in)).orElseGet(() -> acts.in(number));
    }

    private Optional<Money> stake(String process, CaseNumber number) {
        return stakes.stream()
                .filter(known -> known.process().equals(process))
                .flatMap(known -> known.of(number).stream())
                .findFirst();
    }

    private static Set<PersonId> people(List<Deputyship> some) {
        return some.stream()
                .flatMap(one -> Stream.of(one.principal(), one.deputy()))
                .collect(Collectors.toSet());
    }

    private static boolean isThere(Map<PersonId, MemberState> states, PersonId person) {
        return states.getOrDefault(person, MemberState.ACTIVE).isOnDuty();
    }

    /** A deputy is for those who are away; whoever is suspended or gone lends nothing. */
    private static boolean mayBeAway(Map<PersonId, MemberState> states, PersonId person) {
        return isThere(states, person) || states.get(person) == MemberState.ON_LEAVE;
    }
}
