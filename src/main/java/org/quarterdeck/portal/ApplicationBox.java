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
import org.quarterdeck.volunteer.Gangway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications from people without an account, once they have shown that an address is theirs (VO-01). */
@Component
class ApplicationBox implements Reception {

    private static final String KIND = "volunteer-application";

    private final Lobby lobby;
    private final Passes passes;
    private final Gangway gangway;

    ApplicationBox(Lobby lobby, Passes passes, Gangway gangway) {
        this.lobby = lobby;
        this.passes = passes;
        this.gangway = gangway;
    }

    /** @param address of the applicant's own page on it: a secret of theirs */
    record Taken(Gangway.Boarded boarded, String address) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Invitation invitation(Errand errand) {
        return new Invitation(
                "Your application",
                "Somebody, we think you, wants to volunteer with us and gave this address. Follow the link to write the application.",
                "/apply/",
                "Write the application");
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
        return "A letter is on its way to this address, if mail can reach it. Its link leads to the form for your application and holds for %d hours."
                .formatted(hours());
    }

    /** @throws NoSuch if the link doesn't hold */
    @Transactional(readOnly = true)
    public Guest guest(String token) {
        return lobby.guest(KIND, token);
    }

    /** Takes the application; the link is used up with it. */
    @Transactional
    public Taken take(String token, Map<String, Object> values) {
        Guest guest = lobby.admit(KIND, token);
        Gangway.Boarded boarded = gangway.board(guest.address(), values);
        return new Taken(boarded, "/mine/" + passes.sign(new Pass(boarded.number(), boarded.person())));
    }
}
