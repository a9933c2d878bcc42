package org.quarterdeck.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** One objective's report for one stretch of the plan's term, with every account that was given. */
class ExecutionReport {

    @Id
    private final String id;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String plan;
    private final String objective;
    private final int turn;
    private final String owner;
    private final Instant opensAt;
    private Instant dueAt;
    private ReportState state;
    private boolean escalated;
    private @Nullable Instant overdueSince;
    private final List<ExecutionAccount> accounts;
    private final List<ExecutionRecused> recused;

    @PersistenceCreator
    ExecutionReport(
            String id,
            String plan,
            String objective,
            int turn,
            String owner,
            Instant opensAt,
            Instant dueAt,
            ReportState state,
            List<ExecutionAccount> accounts,
            List<ExecutionRecused> recused) {
        this.id = id;
        this.plan = plan;
        this.objective = objective;
        this.turn = turn;
        this.owner = owner;
        this.opensAt = opensAt;
        this.dueAt = dueAt;
        this.state = state;
        this.accounts = new ArrayList<>(accounts);
        this.recused = new ArrayList<>(recused);
    }

    static ExecutionReport due(CaseNumber plan, ReportKey key, String owner, Instant opensAt, Instant dueAt) {
        return new ExecutionReport(
                idOf(plan, key),
                plan.value(),
                key.objective(),
                key.turn(),
                owner,
                opensAt,
                dueAt,
                ReportState.AWAITED,
                List.of(),
                List.of());
    }

    static String idOf(CaseNumber plan, ReportKey key) {
        return plan + "/" + key;
    }

    CaseNumber plan() {
        return new CaseNumber(plan);
    }

    ReportKey key() {
        return new ReportKey(objective, turn);
    }

    PersonId owner() {
        return new PersonId(owner);
    }

    Instant opensAt() {
        return opensAt;
    }

    /** When it is in time: at the end of its stretch, or later where a claim came back. */
    Instant dueAt() {
        return dueAt;
    }

    ReportState state() {
        return state;
    }

    boolean isEscalated() {
        return escalated;
    }

    /** Empty unless it is overdue now. */
    Optional<Instant> overdueSince() {
        return Optional.ofNullable(overdueSince);
    }

    List<ExecutionAccount> accounts() {
        return List.copyOf(accounts);
    }

    /** The account given last. */
    Optional<ExecutionAccount> last() {
        return accounts.isEmpty() ? Optional.empty() : Optional.of(accounts.get(accounts.size() - 1));
    }

    boolean isRecused(PersonId person) {
        return recused.stream().anyMatch(one -> one.person().equals(person.value()));
    }

    boolean isOpen() {
        return state == ReportState.AWAITED || state == ReportState.CLAIMED;
    }

    /** Lets the sponsors report beside the owner. */
    void escalate() {
        mustBe(ReportState.AWAITED, "asked of the sponsors");
        escalated = true;
    }

    void markOverdue(Instant at) {
        mustBe(ReportState.AWAITED, "overdue");
        overdueSince = at;
    }

    /**
     * Takes an account. One that claims the objective to be achieved waits for a second person (SP-18).
     *
     * @return whether the report was overdue until now
     */
    boolean take(PersonId reporter, Statement said, Instant at) {
        mustBe(ReportState.AWAITED, "made");
        if (!said.faults().isEmpty()) {
            throw new IllegalArgumentException("nothing is achieved without evidence");
        }
        boolean wasOverdue = overdueSince != null;
        overdueSince = null;
        accounts.add(ExecutionAccount.of(said, reporter.value(), at));
        state = said.claims() ? ReportState.CLAIMED : ReportState.MADE;
        return wasOverdue;
    }

    void recuse(PersonId person) {
        mustBe(ReportState.CLAIMED, "looked at");
        recused.add(new ExecutionRecused(person.value()));
    }

    /** A second person has seen that it is so. */
    void confirm(PersonId person, Instant at) {
        mustBeASecondPerson(person);
        find(Finding.CONFIRMED, person, null, at);
        state = ReportState.MADE;
    }

    /** A second person has seen that it isn't so: the owner reports anew. */
    void giveBack(PersonId person, String reason, Instant at, Instant nowDue) {
        mustBeASecondPerson(person);
        find(Finding.NOT_CONFIRMED, person, reason, at);
        dueAt = nowDue.isAfter(dueAt) ? nowDue : dueAt;
        escalated = false;
        state = ReportState.AWAITED;
    }

    /** Nobody has looked: the report is made, its claim counts for nothing. */
    void lapse(Instant at) {
        find(Finding.LAPSED, null, null, at);
        state = ReportState.MADE;
    }

    /** Nobody reports any more. */
    void miss() {
        mustBe(ReportState.AWAITED, "missed");
        state = ReportState.MISSED;
    }

    void spare() {
        if (isOpen()) {
            state = ReportState.SPARED;
            overdueSince = null;
        }
    }

    private void find(Finding finding, @Nullable PersonId person, @Nullable String reason, Instant at) {
        mustBe(ReportState.CLAIMED, "found to be " + finding.id());
        int given = accounts.size() - 1;
        accounts.set(given, accounts.get(given).found(finding, person == null ? null : person.value(), reason, at));
    }

    /** Not by moving the case about in the engine either: whoever carries it out, or says how it stands, doesn't confirm it. */
    private void mustBeASecondPerson(PersonId person) {
        if (person.value().equals(owner)
                || last().map(ExecutionAccount::reporter)
                        .filter(person.value()::equals)
                        .isPresent()
                || isRecused(person)) {
            throw new Barred("the claim of %s is confirmed by a second person".formatted(id));
        }
    }

    private void mustBe(ReportState allowed, String verb) {
        if (state != allowed) {
            throw new NotNow("report %s is %s and can't be %s any more".formatted(id, state.id(), verb));
        }
    }
}
