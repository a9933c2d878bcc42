package org.quarterdeck.budget;

/** What the community has set itself to do. Whoever keeps its plans answers; while nobody does, nothing is adopted. */
public interface Objectives {

    /** Whether a plan in force has an objective of that code: only such a one may be named in a request. */
    boolean isAdopted(String code);
}
