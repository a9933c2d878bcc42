package org.quarterdeck.timetable;

import org.quarterdeck.calls.CallCode;

/** Has drafts made later, apart from whoever asks: a solver takes its time. */
public interface DraftJobs {

    /**
     * In the caller's transaction.
     *
     * @param afresh whether what stands in the draft and is neither pinned nor published may be anywhere else
     */
    void leave(CallCode call, boolean afresh);
}
