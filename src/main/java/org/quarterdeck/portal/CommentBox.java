package org.quarterdeck.portal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.lobby.Errand;
import org.quarterdeck.lobby.Guest;
import org.quarterdeck.lobby.Invitation;
import org.quarterdeck.lobby.Lobby;
import org.quarterdeck.lobby.Reception;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments on plans from people without an account, once they have shown that an address is theirs. */
@Component
class CommentBox implements Reception {

    private static final String KIND = "comment";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LETTERS_OF_A_NAME = 6;

    private final Charter charter;
    private final Lobby lobby;
    private final RandomGenerator chance = new SecureRandom();

    CommentBox(Charter charter, Lobby lobby) {
        this.charter = charter;
        this.lobby = lobby;
    }

    /** A comment as it was taken. */
    record Taken(CaseNumber plan, int comment) {}

    @Override
    public String kind() {
        return KIND;
    }

    /** The plan's title stays out of it: anybody can have this letter sent to anybody. */
    @Override
    public Invitation invitation(Errand errand) {
        return new Invitation(
                "Your comment on " + errand.about(),
                "Somebody, we think you, wants to comment on the plan %s and gave this address. Follow the link to write the comment."
                        .formatted(errand.about()),
                "/comment/",
                "Write the comment");
    }

    /**
     * @throws NoSuch if there is no such plan
     * @throws NotNow if it isn't open for comment
     */
    Plan openPlan(CaseNumber number) {
        Plan plan = charter.find(number).orElseThrow(() -> noPlan(number));
        if (!isOpen(plan)) {
            throw new NotNow("strategy.consultation-closed", "%s is not open for comment".formatted(number));
        }
        return plan;
    }

    boolean isOpen(Plan plan) {
        return charter.inConsultation().stream().map(Plan::number).anyMatch(plan.number()::equals);
    }

    /** Writes to the address, whoever it belongs to. */
    void invite(CaseNumber number, @Nullable String email, String place) {
        lobby.welcome(new Errand(KIND, openPlan(number).number().value()), email, place);
    }

    /** How long a link holds. */
    Duration within() {
        return lobby.confirmWithin();
    }

    /** What is said to whoever gave an address, and to everybody the same. */
    String promise() {
        return "A letter is on its way to this address, if mail can reach it. Its link leads to your comment and holds for %d hours."
                .formatted(within().toHours());
    }

    /** The plan that the link's holder may comment on. */
    @Transactional(readOnly = true)
    Plan planFor(String token) {
        return openPlan(numberOf(lobby.guest(KIND, token)));
    }

    /**
     * Takes the comment; the link is used up with it.
     *
     * @param plan the plan that it is said to be on; null: whichever the link is for
     */
    @Transactional
    Taken take(@Nullable CaseNumber plan, String token, GuestComment typed) {
        GuestComment comment = typed.tidy();
        CaseNumber number = numberOf(lobby.admit(KIND, token));
        if (plan != null && !plan.equals(number)) {
            throw new NoSuch("this link is for another plan");
        }
        String text = comment.checked();
        return new Taken(number, charter.comment(number, comment.chosenName().orElseGet(this::pseudonym), text));
    }

    /** Made of chance, so that it says nothing of the address and never names the same person twice. */
    private String pseudonym() {
        StringBuilder name = new StringBuilder("Guest ");
        chance.ints(LETTERS_OF_A_NAME, 0, LETTERS.length()).forEach(which -> name.append(LETTERS.charAt(which)));
        return name.toString();
    }

    private static CaseNumber numberOf(Guest guest) {
        return new CaseNumber(guest.errand().about());
    }

    private static NoSuch noPlan(CaseNumber number) {
        return new NoSuch("no plan has the number " + number);
    }
}
