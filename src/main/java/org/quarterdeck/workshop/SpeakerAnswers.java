package org.quarterdeck.workshop;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.timetable.Absence;

/** What a speaker answers on a signed link. Whoever calls has made sure that the link is theirs. */
public interface SpeakerAnswers {

    /**
     * The speaker comes.
     *
     * @param absences when they can't be at the event
     * @throws org.quarterdeck.kernel.Invalid if an absence ends before it begins
     * @throws org.quarterdeck.kernel.NotNow if nobody waits for a confirmation
     */
    void confirm(CaseNumber proposal, List<Absence> absences);

    /**
     * The speaker doesn't come: the place goes to another.
     *
     * @throws org.quarterdeck.kernel.NotNow if nobody waits for a confirmation
     */
    void decline(CaseNumber proposal, String reason);

    /**
     * Takes a changed text (WP-02): of everything while a revision is asked for, which goes on with it; of what isn't material once
     * it is accepted.
     *
     * @param changes by field of the start form, as they came in; a field that isn't named stays as it is
     * @throws org.quarterdeck.kernel.Invalid naming every fault
     * @throws org.quarterdeck.kernel.NotNow if it can't be changed now
     */
    void revise(CaseNumber proposal, Map<String, Object> changes);
}
