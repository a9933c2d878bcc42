package org.quarterdeck.panel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.Rubric;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The panel as the database keeps it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeptPanel implements Panel {

    private final Candidates candidates;
    private final Conflicts conflicts;
    private final Turns turns;
    private final Reviews reviews;
    private final CallBook calls;
    private final Clock clock;

    KeptPanel(Candidates candidates, Conflicts conflicts, Turns turns, Reviews reviews, CallBook calls, Clock clock) {
        this.candidates = candidates;
        this.conflicts = conflicts;
        this.turns = turns;
        this.reviews = reviews;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public void enter(Candidate candidate) {
        candidates.save(candidate, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<String> conflict(CaseNumber proposal, PersonId person) {
        return conflicts.ties(person).bar(conflicts.entrant(proposal)).map(words -> person + " " + words);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Scores scores(CaseNumber proposal) {
        Rubric rubric =
                calls.get(conflicts.entrant(proposal).candidate().call()).rubric();
        return scores(reviews.of(proposal), rubric);
    }

    static Scores scores(List<Review> reviews, Rubric rubric) {
        List<BigFraction> points = reviews.stream()
                .flatMap(review -> review.points().weighed(rubric).stream())
                .toList();
        return Scores.of(
                points, (int) reviews.stream().filter(Review::isAbstention).count());
    }

    @Override
    public void stepBack(CaseNumber proposal, PersonId person) {
        candidates.recuse(proposal, person, clock.instant());
    }

    @Override
    public void release(CaseNumber proposal) {
        candidates.note(proposal, Candidates.Happened.RELEASED, clock.instant());
    }

    @Override
    public void recall(CaseNumber proposal) {
        candidates.forget(proposal, Candidates.Happened.RELEASED);
    }

    @Override
    public void reopen(CaseNumber proposal) {
        drop(proposal);
        turns.setAside(proposal);
        candidates.unseat(proposal);
        Stream.of(Candidates.Happened.values()).forEach(happened -> candidates.forget(proposal, happened));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<PersonId> reviewers(CaseNumber proposal) {
        return turns.of(proposal).stream().map(Turn::reviewer).collect(Collectors.toSet());
    }

    @Override
    public boolean isFreeOf(PersonId person, Collection<CaseNumber> proposals) {
        Ties ties = conflicts.ties(person);
        return conflicts.find(List.copyOf(proposals)).stream()
                .noneMatch(entrant -> entrant.isOf(person) || ties.with(entrant).isPresent());
    }

    @Override
    public void drop(CaseNumber proposal) {
        candidates.note(proposal, Candidates.Happened.DROPPED, clock.instant());
        turns.of(proposal).forEach(turn -> turns.end(turn, Turn.State.DROPPED, clock.instant()));
    }
}
