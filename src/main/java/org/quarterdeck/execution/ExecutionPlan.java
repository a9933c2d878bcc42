package org.quarterdeck.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** An adopted plan from its adoption to its end. */
class ExecutionPlan {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String owner;
    private final String title;
    private final LocalDate begins;
    private final LocalDate ends;
    private final Instant adoptedAt;
    private PlanState state;
    private @Nullable String lessons;
    private @Nullable Instant endedAt;
    private final List<ExecutionObjective> objectives;
    private final List<ExecutionMeasure> measures;
    private final List<ExecutionRescission> rescissions;

    @PersistenceCreator
    ExecutionPlan(
            String number,
            String owner,
            String title,
            LocalDate begins,
            LocalDate ends,
            Instant adoptedAt,
            PlanState state,
            List<ExecutionObjective> objectives,
            List<ExecutionMeasure> measures,
            List<ExecutionRescission> rescissions) {
        this.number = number;
        this.owner = owner;
        this.title = title;
        this.begins = begins;
        this.ends = ends;
        this.adoptedAt = adoptedAt;
        this.state = state;
        this.objectives = List.copyOf(objectives);
        this.measures = List.copyOf(measures);
        this.rescissions = new ArrayList<>(rescissions);
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PersonId owner() {
        return new PersonId(owner);
    }

    String title() {
        return title;
    }

    Term term() {
        return new Term(begins, ends);
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    PlanState state() {
        return state;
    }

    Optional<String> lessons() {
        return Optional.ofNullable(lessons);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    List<ExecutionObjective> objectives() {
        return objectives;
    }

    ExecutionObjective objective(String code) {
        return objectives.stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuch("plan %s has no objective %s".formatted(number, code)));
    }

    List<ExecutionMeasure> measuresOf(String objective) {
        return measures.stream()
                .filter(measure -> measure.objective().equals(objective))
                .toList();
    }

    /** The rescission that is voted on now. */
    Optional<ExecutionRescission> pendingRescission() {
        return rescissions.stream().filter(ExecutionRescission::isPending).findFirst();
    }

    /** @throws NotNow if it has ended, or its rescission is voted on already */
    void mustBeRescindable() {
        mustRun("rescinded");
        if (pendingRescission().isPresent()) {
            throw new NotNow("execution.rescission-pending", "the rescission of %s is voted on".formatted(number));
        }
    }

    void askRescission(PersonId by, String reason, Instant at) {
        mustBeRescindable();
        rescissions.add(new ExecutionRescission(by.value(), reason, at, null, null));
    }

    /**
     * Takes what the vote on its rescission came to; where the plan has ended meanwhile, that is moot.
     *
     * @return the rescission as it is decided now
     */
    ExecutionRescission decideRescission(Outcome outcome, Instant at) {
        ExecutionRescission pending =
                pendingRescission().orElseThrow(() -> new NotNow("no rescission of %s is voted on".formatted(number)));
        ExecutionRescission decided = pending.decided(
                state == PlanState.RUNNING
                        ? ExecutionRescission.End.valueOf(outcome.name())
                        : ExecutionRescission.End.MOOT,
                at);
        rescissions.set(rescissions.indexOf(pending), decided);
        return decided;
    }

    /** @throws Barred unless a vote for it has passed: nobody leads a plan past it */
    void rescind(Instant at) {
        mustRun("rescinded");
        if (rescissions.stream().noneMatch(ExecutionRescission::passed)) {
            throw new Barred("no vote has rescinded " + number);
        }
        end(PlanState.RESCINDED, at);
    }

    /** @throws Barred unless another plan has taken its place: nobody leads a plan past that */
    void handOver(boolean isAmended, Instant at) {
        mustRun("handed over");
        if (!isAmended) {
            throw new Barred("no plan has taken the place of " + number);
        }
        end(PlanState.RESCINDED, at);
    }

    void evaluate(String learned, Instant at) {
        mustRun("evaluated");
        lessons = learned;
        end(PlanState.EVALUATED, at);
    }

    private void end(PlanState how, Instant at) {
        state = how;
        endedAt = at;
    }

    private void mustRun(String verb) {
        if (state != PlanState.RUNNING) {
            throw new NotNow("plan %s is %s and can't be %s any more".formatted(number, state.id(), verb));
        }
    }
}
