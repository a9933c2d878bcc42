package org.quarterdeck.panel;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The module's door: what the programme tells of its proposals, and what it asks about those who judge them. */
public interface Panel {

    /** Takes a proposal, or what has changed of it. Nobody is asked to review it before the drawing comes there. */
    void enter(Candidate candidate);

    /**
     * Why the person may neither review nor decide on the proposal; empty if they may (WP-03). The words name nobody else and no
     * organisation, so that they give nobody away who is hidden from the reader.
     */
    Optional<String> conflict(CaseNumber proposal, PersonId person);

    /** Somebody has found out that they are too near to the proposal, whatever they were to do with it (X2). It can't be taken back. */
    void stepBack(CaseNumber proposal, PersonId person);

    /** What the reviews come to so far. */
    Scores scores(CaseNumber proposal);

    /** The proposal's decision has been told: its reviews may be read by those who wrote them (WP-06). */
    void release(CaseNumber proposal);

    /** It is decided on again: until that is told too, nobody reads more than before the first decision. */
    void recall(CaseNumber proposal);

    /** An appeal has sent it back: it is reviewed anew, by others than those who were asked before (WP-19). */
    void reopen(CaseNumber proposal);

    /** Everybody who has a seat of it, or had one. */
    Set<PersonId> reviewers(CaseNumber proposal);

    /** Whether nothing ties the person to any of them (WP-03, WP-04). */
    boolean isFreeOf(PersonId person, Collection<CaseNumber> proposals);

    /** The proposal was withdrawn or has ended before it was reviewed: nobody needs to read it any more. */
    void drop(CaseNumber proposal);
}
