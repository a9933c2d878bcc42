package org.quarterdeck.lobby;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Scribe;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to whoever gave an address. The token is made as the letter is written, and only the letter holds it. */
@Component
class LobbyScribe implements Scribe {

    static final String NAME = "lobby";

    private static final String IF_IT_WAS_NOT_YOU =
            "If you didn't ask for this, do nothing: the address is forgotten after %d hours, and nothing else is kept.";

    private final Visits visits;
    private final ObjectProvider<Reception> receptions;
    private final LobbySettings settings;
    private final String house;
    private final Clock clock;

    LobbyScribe(
            Visits visits,
            ObjectProvider<Reception> receptions,
            LobbySettings settings,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.visits = visits;
        this.receptions = receptions;
        this.settings = settings;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Missive> write(String about) {
        Instant oldest = clock.instant().minus(settings.confirmWithin());
        return visits.hold(UUID.fromString(about), oldest).map(this::write);
    }

    private Missive write(Visit visit) {
        Token token = Token.fresh();
        visits.give(visit.id(), token);
        Errand errand = visit.guest().errand();
        Invitation invitation = reception(errand).invitation(errand);
        return new Missive(
                visit.email(),
                errand.about(),
                invitation.subject(),
                String.join(
                        "\n",
                        List.of(
                                invitation.text(),
                                IF_IT_WAS_NOT_YOU.formatted(
                                        settings.confirmWithin().toHours()))),
                house + invitation.path() + token.value(),
                invitation.linkWords(),
                visit.cameAt().plus(settings.confirmWithin()));
    }

    private Reception reception(Errand errand) {
        return receptions.stream()
                .filter(reception -> reception.kind().equals(errand.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody receives whoever comes for " + errand.kind()));
    }
}
