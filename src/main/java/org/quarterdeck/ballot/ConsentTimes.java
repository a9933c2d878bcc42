package org.quarterdeck.ballot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a consent round takes. A round keeps the times that it began with (X6).
 *
 * @param finalCommentPeriod full time that must pass before silence is consent (SP-06)
 * @param resumeAtLeast what is left of it at least once the last open concern is resolved (SP-07)
 * @param holdAtMost how long a member may hold a round up, once
 * @param concernStaleAfter silence about an open concern after which whoever leads the question is told
 * @param concernToVoteAfter silence about an open concern after which there is no consent, and the vote decides
 */
@ConfigurationProperties("quarterdeck.ballot")
public record ConsentTimes(
        @DefaultValue("P10D") Duration finalCommentPeriod,
        @DefaultValue("P3D") Duration resumeAtLeast,
        @DefaultValue("P7D") Duration holdAtMost,
        @DefaultValue("P14D") Duration concernStaleAfter,
        @DefaultValue("P30D") Duration concernToVoteAfter) {

    ConsentTerms terms(SignOffs signOffs, Recusal recusal) {
        return new ConsentTerms(
                new ConsentRules(signOffs, finalCommentPeriod, recusal),
                resumeAtLeast,
                holdAtMost,
                concernStaleAfter,
                concernToVoteAfter);
    }
}
