package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.quarterdeck.kernel.Barred;

/**
 * What a person handed in with the step that is being carried out. It lives as long as the transaction: text that people typed
 * never becomes a variable that the engine keeps.
 */
public final class Submission {

    /** The name of the transient variable. */
    static final String NAME = "submission";

    /** The name that it has as well at the start of a case, and nowhere else. */
    static final String AT_THE_INTAKE = "submissionAtTheIntake";

    private Submission() {}

    /** The filing as a value that the engine hands around and never keeps. */
    static TypedValue passing(Filing filing) {
        return Variables.untypedValue(filing, true);
    }

    /**
     * @throws Barred if nobody handed anything in during this transaction: somebody has led the case here past its door
     */
    public static Filing of(VariableScope scope) {
        if (scope.getVariable(NAME) instanceof Filing filing) {
            return filing;
        }
        throw new Barred("a case comes to this step by what somebody hands in, and by nothing else");
    }

    /** The filing as the variables of a message: it reaches the step that the message sets off, and is never kept. */
    public static Map<String, Object> carrying(Filing filing) {
        return Map.of(NAME, passing(filing));
    }
}
