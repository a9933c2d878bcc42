package org.quarterdeck.execution;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** Tells which version of its drawing the execution of a plan runs by, as facts for the register. */
public interface DrawingInForce {

    Map<String, Object> of(CaseNumber plan);
}
