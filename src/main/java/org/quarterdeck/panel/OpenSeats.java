package org.quarterdeck.panel;

import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The open tasks of the panel's seats, as the engine keeps them. */
public interface OpenSeats {

    /** Gives the open task of a seat to somebody else. */
    void handOver(CaseNumber proposal, int place, PersonId to);
}
