package org.quarterdeck.panel;

import org.quarterdeck.calls.CallCode;

/** Where work that takes a while is left for later. */
public interface Scales {

    /** Leaves it to be done that the reviews of the call are given out anew, once the caller's transaction is through. */
    void leave(CallCode call);
}
