package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
@OnBothDatabases
class BallotsTests {

    @Autowired
    Hustings hustings;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void vote() {
        number = hustings.put("plan");
        hustings.vote(number, "for", "council1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update ballot_vote set choice = 'AGAINST', reason = 'x' where case_number = :number",
                "delete from ballot_vote where case_number = :number",
                "update ballot_elector set affiliation = 'Acme' where case_number = :number",
                "delete from ballot_elector where case_number = :number"
            })
    @DisplayName("SP-11, SP-04 votes and electors are never changed and never deleted, not even by hand")
    void areNeverChanged(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).param("number", number.value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("SP-04 come back as they were opened: what is kept has the hash that the register has")
    void comeBackAsTheyWere() {
        Ballot ballot = hustings.ballot(number);

        assertThat(hustings.entries(number).get(0).facts())
                .containsEntry("electorateHash", ballot.electorateHash())
                .containsEntry("textHash", ToyQuestion.HASH);
        assertThat(ballot.newest()).hasSize(1);
        assertThat(hustings.entries(number).get(2).facts())
                .containsEntry("commitment", ballot.votes().get(0).commitment());
    }
}
