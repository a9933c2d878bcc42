package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** Who acts for whom, and who has (X3). The room of deputies answers; it knows nothing of who may do which task. */
public interface StandIns {

    /** Who stands in for somebody at this moment, in cases of that process and up to what is at stake in this one. */
    List<StandIn> in(String process, CaseNumber number);

    /** Those who count as the person in the case, since one of the two acted there for the other: what bars one bars both. */
    Set<PersonId> tied(CaseNumber number, PersonId person);

    /** Notes in the caller's transaction that the deputy hands in the task, for the principal. */
    void act(CaseNumber number, String task, StandIn standIn);

    /** Who acted for whom in the case, by the id of the task. */
    Map<String, StandIn> acts(CaseNumber number);
}
