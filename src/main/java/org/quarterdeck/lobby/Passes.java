package org.quarterdeck.lobby;

import java.time.Duration;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to one's own case for people without an account. Whoever holds one acts in that case as the person that it was written for,
 * so it goes into a letter to that person and nowhere else.
 */
@Service
public class Passes {

    private static final String PURPOSE = "pass";
    private static final String BETWEEN = ".";

    private final Seal seal;
    private final LobbySettings settings;

    Passes(Seal seal, LobbySettings settings) {
        this.seal = seal;
        this.settings = settings;
    }

    /** Signs the pass: letters, digits, hyphens, underscores and points. It holds for {@code quarterdeck.lobby.pass-holds} or longer. */
    @Transactional
    public String sign(Pass pass) {
        return seal.sign(
                PURPOSE, pass.number().value() + BETWEEN + pass.person().value());
    }

    /** How long what is signed now holds at least. */
    public Duration hold() {
        return settings.passHolds();
    }

    /**
     * Who holds the link, and for which case.
     *
     * @throws NoSuch if the house didn't sign it, or too long ago
     */
    @Transactional(readOnly = true)
    public Pass read(String signed) {
        String[] parts = seal.open(PURPOSE, signed).split("[.]", -1);
        try {
            if (parts.length == 2) {
                return new Pass(new CaseNumber(parts[0]), new PersonId(parts[1]));
            }
        } catch (Invalid no) {
            // as strange as any other
        }
        throw Seal.strange();
    }
}
