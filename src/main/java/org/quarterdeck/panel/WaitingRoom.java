package org.quarterdeck.panel;

import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;

/** Which proposals wait for reviewers at this moment, of all calls; the engine knows. */
public interface WaitingRoom {

    Set<CaseNumber> waiting();
}
