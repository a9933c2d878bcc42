package org.quarterdeck.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.lobby.Errand;
import org.quarterdeck.lobby.Guest;
import org.quarterdeck.lobby.Invitation;
import org.quarterdeck.lobby.Lobby;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.quarterdeck.lobby.Reception;
import org.quarterdeck.workshop.Entrance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposals from people without an account, once they have shown that an address is theirs. */
@Component
class ProposalBox implements Reception {

    private static final String KIND = "proposal";

    private final Lobby lobby;
    private final Passes passes;
    private final Entrance entrance;

    ProposalBox(Lobby lobby, Passes passes, Entrance entrance) {
        this.lobby = lobby;
        this.passes = passes;
        this.entrance = entrance;
    }

    /** @param address of the proposer's own page on it: a secret of theirs */
    record Taken(Entrance.Entered entered, String address) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Invitation invitation(Errand errand) {
        return new Invitation(
                "Your proposal",
                "Somebody, we think you, wants to propose a talk or a workshop and gave this address. Follow the link to write the proposal.",
                "/propose/",
                "Write the proposal");
    }

    /** Writes to the address, whoever it belongs to. */
    void invite(@Nullable String email, String place) {
        lobby.welcome(new Errand(KIND, KIND), email, place);
    }

    /** How long a link holds, in hours. */
    long hours() {
        return lobby.confirmWithin().toHours();
    }

    /** What is said to whoever gave an address, and to everybody the same. */
    String promise() {
        return "A letter is on its way to this address, if mail can reach it. Its link leads to the form for your proposal and holds for %d hours."
                .formatted(hours());
    }

    /** @throws NoSuch if the link doesn't hold */
    @Transactional(readOnly = true)
    public Guest guest(String token) {
        return lobby.guest(KIND, token);
    }

    /** Takes the proposal; the link is used up with it. */
    @Transactional
    public Taken take(String token, Map<String, Object> values) {
        Guest guest = lobby.admit(KIND, token);
        Entrance.Entered entered = entrance.enter(guest.address(), values);
        return new Taken(entered, "/mine/" + passes.sign(new Pass(entered.number(), entered.person())));
    }
}
