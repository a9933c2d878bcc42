package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vote on a person: council1 and council2 are in favour, council3 is against, and says why in words of its own. */
@HouseTest
class HiddenBallotTests {

    @Autowired
    Hustings hustings;

    @Autowired
    Gallery gallery;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private CaseNumber number;

    @BeforeEach
    void vote() {
        number = hustings.put("person");
        hustings.vote(number, "for", "council1", "council2");
        hustings.vote(number, "against", "council3");
    }

    @Test
    @DisplayName("SP-12 keeps how anybody voted out of the engine, now and in its history")
    void leavesNoTraceInTheEngine() {
        assertThat(hustings.variables(number))
                .isNotEmpty()
                .noneMatch(variable -> variable.contains("against") || variable.contains(Hustings.REASON))
                .noneMatch(variable -> variable.endsWith("= for"));
        assertThat(jdbc.sql("select count(*) from act_hi_detail where text_ in ('for', 'against') or text_ = :reason")
                        .param("reason", Hustings.REASON)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("SP-12 tells the register that votes were cast, and neither how nor by whom")
    void sealsVotesInTheRegister() {
        List<Entry> cast = hustings.entries(number).stream()
                .filter(entry -> entry.kind().equals("vote"))
                .toList();

        assertThat(cast).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.deciders()).isEmpty();
            assertThat(entry.reason()).isNull();
            assertThat(entry.facts()).containsOnlyKeys("round", "electorateHash", "position", "commitment");
        });
        assertThat(cast.stream().map(entry -> entry.facts().get("commitment")).distinct())
                .hasSize(3);
    }

    @Test
    @DisplayName(
            "SP-12 tells nobody how it stands before the closing: no elector, no lead, no auditor, no administrator")
    void tellsNobodyHowItStands() {
        for (Caller caller : List.of(
                Callers.caller("council1"), Callers.lead(), Callers.auditor(), Callers.admin(), Callers.member())) {
            assertThat(gallery.look(caller, number, null).counts()).isNull();
            assertThatExceptionOfType(NotNow.class).isThrownBy(() -> gallery.file(caller, number, null));
        }
        assertThat(gallery.look(Callers.caller("council3"), number, null).mine())
                .extracting(BallotView.Own::vote)
                .isEqualTo("against");
        assertThat(gallery.look(Callers.lead(), number, null).mine()).isNull();
    }

    @Test
    @DisplayName("VO-05 after the closing those who cast them see the votes, and nobody else")
    void showsVotesToTheVotingBody() {
        close();

        assertThat(Objects.requireNonNull(gallery.look(Callers.caller("council5"), number, null)
                                .counts())
                        .against())
                .isEqualTo(1);
        for (Caller caller : List.of(Callers.lead(), Callers.auditor(), Callers.admin(), Callers.member())) {
            BallotView seen = gallery.look(caller, number, null);
            assertThat(seen.outcome()).isEqualTo("failed");
            assertThat(seen.counts()).isNull();
            assertThat(seen.title()).isEqualTo("A vote on a person");
            assertThat(seen.because()).isNull();
            assertThatExceptionOfType(Barred.class).isThrownBy(() -> gallery.file(caller, number, null));
        }
        assertThat(hustings.entries(number)).last().satisfies(result -> {
            assertThat(result.facts()).doesNotContainKeys("for", "against").containsKey("fileHash");
            assertThat(result.deciders()).isEmpty();
            assertThat(result.reason()).isNull();
        });
    }

    @Test
    @DisplayName("SP-20 publishes the votes under pseudonyms that lead to nobody")
    void publishesPseudonyms() throws Exception {
        close();

        Map<String, Object> file = gallery.file(Callers.caller("council1"), number, null);
        String ballots = json.writeValueAsString(file.get("ballots"));

        assertThat((List<?>) file.get("ballots")).hasSize(4);
        assertThat(ballots)
                .doesNotContain("council", "salt", "commitment", "castAt", Hustings.REASON)
                .contains("\"vote\":\"against\"");
        assertThat(gallery.file(Callers.caller("council2"), number, null)).isEqualTo(file);
    }

    private void close() {
        hustings.vote(number, "abstain", "council4");
    }
}
