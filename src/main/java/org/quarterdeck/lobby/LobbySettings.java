package org.quarterdeck.lobby;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house treats people without an account.
 *
 * @param confirmWithin how long the link in a letter holds; then the address is forgotten (VO-01), ISO 8601
 * @param visits how many letters one place may ask for before it has to wait
 * @param visitAgainAfter how soon one more of them is allowed, ISO 8601
 * @param lettersPerErrand how many letters that wait for an answer one address gets for one errand
 * @param passHolds how long a link to one's own case holds at least, and half of how long it holds at most, ISO 8601
 */
@ConfigurationProperties("quarterdeck.lobby")
record LobbySettings(
        @DefaultValue("PT48H") Duration confirmWithin,
        @DefaultValue("20") int visits,
        @DefaultValue("PT5S") Duration visitAgainAfter,
        @DefaultValue("3") int lettersPerErrand,
        @DefaultValue("P365D") Duration passHolds) {}
