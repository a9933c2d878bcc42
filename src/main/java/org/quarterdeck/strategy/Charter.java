package org.quarterdeck.strategy;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;

/** The module's door: what the community has set itself to do, and what it is still discussing. */
public interface Charter {

    Optional<Plan> find(CaseNumber number);

    /** Oldest first; none where there is no such plan. */
    List<PlanVersion> versions(CaseNumber number);

    /** Oldest first; none where there is no such plan. */
    List<PlanComment> comments(CaseNumber number);

    /** Every plan, whatever became of it, the latest first. */
    List<Plan> all();

    /** The plans in force, the latest first. */
    List<Plan> adopted();

    /** The plans that anybody may comment on, the latest first. */
    List<Plan> inConsultation();

    /**
     * Takes a comment from outside: whoever calls has made sure that the address behind the name is theirs.
     *
     * @param author the name that the comment is shown under
     * @return the comment's number
     * @throws org.quarterdeck.kernel.Invalid if author or text are not as they should be
     * @throws org.quarterdeck.kernel.NoSuch if there is no such plan
     * @throws org.quarterdeck.kernel.NotNow if its consultation is over
     */
    int comment(CaseNumber number, String author, String text);

    /**
     * Notes that an adopted plan is no longer in force. It stays readable (SP-19).
     *
     * @param by the case that decided so
     * @throws org.quarterdeck.kernel.NotNow if it isn't in force
     */
    void supersede(CaseNumber number, CaseNumber by);

    /**
     * Gives up an adopted plan by its own case: it is no longer in force, and what it has given to budget lines is taken back, as far
     * as nobody has asked for it.
     *
     * @return what was taken back, and what is bound
     * @throws org.quarterdeck.kernel.NotNow if it isn't in force
     */
    List<Allotment> giveUp(CaseNumber number);
}
