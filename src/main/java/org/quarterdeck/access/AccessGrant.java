package org.quarterdeck.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** Somebody's access to one system, as one case asked for it: how far it is, and what the system said. */
class AccessGrant {

    private static final int LONGEST_ERROR = 1000;

    @Id
    private final @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String caseNumber;
    private final String person;
    private final String system;
    private GrantState state;
    private int turn;
    private int asked;
    private boolean brought;
    private boolean keptOut;
    private @Nullable String reference;
    private @Nullable String account;
    private @Nullable String lastError;
    private Instant changedAt;

    @PersistenceCreator
    AccessGrant(
            @Nullable Long id,
            String caseNumber,
            String person,
            String system,
            GrantState state,
            int turn,
            int asked,
            boolean brought,
            boolean keptOut,
            @Nullable String reference,
            @Nullable String account,
            @Nullable String lastError,
            Instant changedAt) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.person = person;
        this.system = system;
        this.state = state;
        this.turn = turn;
        this.asked = asked;
        this.brought = brought;
        this.keptOut = keptOut;
        this.reference = reference;
        this.account = account;
        this.lastError = lastError;
        this.changedAt = changedAt;
    }

    static AccessGrant ask(CaseNumber caseNumber, PersonId person, String system, Instant at) {
        return new AccessGrant(
                null,
                caseNumber.value(),
                person.value(),
                system,
                GrantState.REQUESTED,
                0,
                0,
                false,
                false,
                null,
                null,
                null,
                at.truncatedTo(ChronoUnit.MICROS));
    }

    long key() {
        if (id == null) {
            throw new IllegalStateException("it isn't kept yet");
        }
        return id;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String system() {
        return system;
    }

    GrantState state() {
        return state;
    }

    /** Whether the system was asked by the house; otherwise the person was in there before. */
    boolean isBrought() {
        return brought;
    }

    /** Whether it is to be put out of use, or stay so. */
    boolean isKeptOut() {
        return keptOut;
    }

    /** Nothing is to be done any more to give it. */
    boolean isOver() {
        return state == GrantState.DONE || state == GrantState.REVOKED || state == GrantState.SUSPENDED;
    }

    /** Whether there is, or may be, something of the person in the system by it. */
    boolean isHeld() {
        return state != GrantState.REVOKED && (brought || state != GrantState.REQUESTED);
    }

    /** How often the person was asked there who hasn't answered. */
    int asked() {
        return asked;
    }

    /** After it was taken back it begins anew. */
    void beginAnew(Instant at) {
        brought = false;
        asked = 0;
        reference = null;
        become(GrantState.REQUESTED, null, at);
    }

    void bring() {
        brought = true;
    }

    void keepOut(boolean out) {
        keptOut = out;
    }

    void take(Answer.Done done, Instant at) {
        refer(done.reference());
        become(GrantState.DONE, null, at);
    }

    /** @param anew whether the system was asked just now, and not only looked at */
    void await(GrantState whom, @Nullable String calls, boolean anew, Instant at) {
        refer(calls);
        if (anew) {
            asked++;
        }
        if (state == whom) {
            lastError = null;
        } else {
            become(whom, null, at);
        }
    }

    /** Back to where nothing has been asked, as long as that stands in the way. */
    void withhold(String obstacle, Instant at) {
        if (state == GrantState.REQUESTED) {
            note(obstacle);
        } else {
            become(GrantState.REQUESTED, obstacle, at);
        }
    }

    void fail(String words, Instant at) {
        become(GrantState.FAILED, words, at);
    }

    /** What went wrong, where that changes nothing else. */
    void note(String words) {
        lastError = shortened(words);
    }

    /** People have seen to it. */
    void settle(Instant at) {
        brought = true;
        become(GrantState.DONE, null, at);
    }

    void retry(Instant at) {
        become(GrantState.REQUESTED, lastError, at);
    }

    /** Whether it is settled whose account it is: what the person says of it comes too late. */
    boolean isSettled() {
        return state == GrantState.DONE
                || state == GrantState.SUSPENDED
                || state == GrantState.FAILED
                || Holding.isAccount(reference);
    }

    void name(String account) {
        this.account = account;
    }

    /** A coordinator's word counts as much as the system's: where it has confirmed another account, this one takes its place. */
    void correct(String account) {
        this.account = account;
        if (Holding.isAccount(reference)) {
            reference = Holding.referenceTo(account);
        }
    }

    void suspend(Instant at) {
        become(GrantState.SUSPENDED, null, at);
    }

    void revoke(Instant at) {
        become(GrantState.REVOKED, null, at);
    }

    Holding holding(AccessHolder holder) {
        return new Holding(
                caseNumber(), person(), holder, reference, account, "%d-%d-%d".formatted(key(), turn, asked));
    }

    Grant shown() {
        return new Grant(person(), caseNumber(), system, state, lastError, changedAt);
    }

    /** As JSON has it, for the person it is about. */
    Map<String, Object> exported() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("caseNumber", caseNumber);
        told.put("system", system);
        told.put("state", state.name());
        told.put("changedAt", changedAt.toString());
        Optional.ofNullable(reference).ifPresent(known -> told.put("reference", known));
        Optional.ofNullable(account).ifPresent(known -> told.put("account", known));
        Optional.ofNullable(lastError).ifPresent(known -> told.put("lastError", known));
        return told;
    }

    /** Nothing of it leads to the person any more, in the house or elsewhere. */
    void forget() {
        reference = null;
        account = null;
        lastError = null;
    }

    private void refer(@Nullable String calls) {
        if (calls != null) {
            reference = calls;
        }
    }

    private void become(GrantState next, @Nullable String words, Instant at) {
        state = next;
        turn++;
        lastError = words == null ? null : shortened(words);
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_ERROR ? words : words.substring(0, LONGEST_ERROR);
    }
}
