package org.quarterdeck.lobby;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.TooSoon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's door, a double opt-in: whoever gives an address gets a letter, and whoever holds the letter's link is taken for the
 * address's owner. Until then the address alone is kept, and no longer than {@code quarterdeck.lobby.confirm-within} (VO-01).
 */
@Service
public class Lobby {

    private final Visits visits;
    private final Turnstile turnstile;
    private final Post post;
    private final Farewell farewell;
    private final LobbySettings settings;
    private final Clock clock;

    Lobby(Visits visits, Turnstile turnstile, Post post, Farewell farewell, LobbySettings settings, Clock clock) {
        this.visits = visits;
        this.turnstile = turnstile;
        this.post = post;
        this.farewell = farewell;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes to the address. The same happens whoever it belongs to. An address that has its fill of unanswered letters for the
     * errand gets no further one: whoever asks learns nothing of that either.
     *
     * @param place the network address that is asked from
     * @throws Invalid if it is no mail address
     * @throws TooSoon if too many letters were asked for from that place
     */
    @Transactional
    public void welcome(Errand errand, @Nullable String email, String place) {
        String address = MailAddress.parse(email).value();
        turnstile.pass(place);
        Instant now = clock.instant();
        if (visits.waiting(address, errand, oldest(now)) >= settings.lettersPerErrand()) {
            return;
        }
        Visit visit = new Visit(UUID.randomUUID(), address, errand.kind(), errand.about(), now);
        visits.add(visit);
        farewell.at(now.plus(settings.confirmWithin()));
        post.write(new Dictation(LobbyScribe.NAME, visit.id().toString()));
    }

    /**
     * Who holds the link.
     *
     * @throws NoSuch if it was never sent, has been used or is too old
     */
    @Transactional(readOnly = true)
    public Guest guest(String kind, String token) {
        return visit(kind, token).guest();
    }

    /**
     * Lets the guest in, once: the link is used up in the caller's transaction, and what the guest brings is kept in it too.
     *
     * @throws NoSuch if it was never sent, has been used or is too old
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Guest admit(String kind, String token) {
        Visit visit = visit(kind, token);
        if (!visits.remove(visit.id())) {
            throw gone();
        }
        return visit.guest();
    }

    /** How long a link holds. */
    public Duration confirmWithin() {
        return settings.confirmWithin();
    }

    /** Forgets everybody who hasn't come back in time. */
    @Transactional
    public void sayFarewell() {
        visits.removeUntil(oldest(clock.instant()));
    }

    private Visit visit(String kind, String token) {
        return visits.by(new Token(token), kind, oldest(clock.instant())).orElseThrow(Lobby::gone);
    }

    private Instant oldest(Instant now) {
        return now.minus(settings.confirmWithin());
    }

    private static NoSuch gone() {
        return new NoSuch("this link doesn't hold: it has been used or is too old; ask for another one");
    }
}
