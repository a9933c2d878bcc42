package org.quarterdeck.appeals;

/**
 * What the table {@code admissibility} asks of an appeal.
 *
 * @param decided whether there is a decision that one may appeal against
 * @param days begun since those whom it concerns were told of it; 0 where there is none
 * @param earlierAppeals how many appeals against the same decision are heard, or have been
 * @param concerned whether the appellant brought the case, or it is about them
 * @param ownDecision whether the appellant had a part in the decision
 */
public record Examination(
        boolean decided, long days, int earlierAppeals, boolean concerned, boolean ownDecision, Ground ground) {}
