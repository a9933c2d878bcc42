package org.quarterdeck.register.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.quarterdeck.register.VerifyCommand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
@OnBothDatabases
class DecisionsControllerTests {

    private static final String MEMBERS = "/api/decisions";
    private static final String VERIFICATION = "/api/decisions/verification";
    private static final String PUBLIC = "/api/public/decisions";

    @Autowired
    WebApplicationContext house;

    @Autowired
    TestRestTemplate outside;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private final long random = ThreadLocalRandom.current().nextLong(10_000, Long.MAX_VALUE);
    private final String caseNumber = "REG-2027-" + random;
    private final String person = "p" + random;
    private final String words = "Kein Angebot für " + random;
    private MockMvc http;

    @BeforeEach
    void decide() {
        http = MockMvcBuilders.webAppContextSetup(house).build();
        for (int i = 0; i < 5; i++) {
            Decision decision = new Decision(
                    new CaseNumber(caseNumber),
                    "budget-approval",
                    "rejection",
                    "rejected",
                    List.of(new PersonId(person)),
                    "incomplete",
                    words,
                    Map.of("definitionVersion", 3),
                    Map.of("turn", i));
            transaction.executeWithoutResult(status -> register.append(decision));
        }
    }

    @Test
    void tellsMembersWhoDecidedAndWhy() throws Exception {
        http.perform(get(MEMBERS).param("caseNumber", caseNumber).param("limit", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].caseNumber").value(caseNumber))
                .andExpect(jsonPath("$.items[0].process").value("budget-approval"))
                .andExpect(jsonPath("$.items[0].kind").value("rejection"))
                .andExpect(jsonPath("$.items[0].outcome").value("rejected"))
                .andExpect(jsonPath("$.items[0].deciders[0]").value(person))
                .andExpect(jsonPath("$.items[0].reason").value("incomplete: " + words))
                .andExpect(jsonPath("$.items[0].reasonCode").value("incomplete"))
                .andExpect(jsonPath("$.items[0].policy.definitionVersion").value(3))
                .andExpect(jsonPath("$.items[0].facts.turn").value(0))
                .andExpect(jsonPath("$.items[0].encoding").value("quarterdeck-register-1"))
                .andExpect(jsonPath("$.items[0].at").isString())
                .andExpect(jsonPath("$.items[0].seq").isNumber())
                .andExpect(jsonPath("$.items[0].previousHash").isString())
                .andExpect(jsonPath("$.items[0].hash").isString());
    }

    @Test
    void tellsThePublicWhatButNeitherWhoNorInWhichWords() throws Exception {
        String body = http.perform(get(PUBLIC).param("caseNumber", caseNumber))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(5)))
                .andExpect(jsonPath("$.items[0].reason").value("incomplete"))
                .andExpect(jsonPath("$.items[0].outcome").value("rejected"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).doesNotContain(person, words, "salt");
        assertThat(JsonPath.<String>read(body, "$.items[0].deciders[0]"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(JsonPath.read(body, "$.items[0].commitments.deciders[0]"))
                .isNotEqualTo(JsonPath.read(body, "$.items[1].deciders[0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBERS, PUBLIC})
    void isReadPageByPage(String path) throws Exception {
        String first = http.perform(get(path).param("caseNumber", caseNumber).param("limit", "3"))
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        http.perform(get(path)
                        .param("caseNumber", caseNumber)
                        .param("limit", "3")
                        .param("after", JsonPath.<String>read(first, "$.next")))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].facts.turn").value(3))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void startsAtTheFirstEntryUnlessToldOtherwise() throws Exception {
        http.perform(get(MEMBERS)).andExpect(jsonPath("$.items[0].seq").value(1));
        http.perform(get(MEMBERS).param("after", "2").param("format", "json"))
                .andExpect(jsonPath("$.items[0].seq").value(3));
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,-1", "limit,x", "after,-1", "after,x", "after,9e99", "format,xml"})
    void refusesWhatItCannotRead(String parameter, String value) throws Exception {
        for (String path : List.of(MEMBERS, PUBLIC)) {
            http.perform(get(path).param(parameter, value))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value(parameter));
        }
    }

    @Test
    void opensToMembersAndItsPublicViewToAnybody() {
        TestRestTemplate member = outside.withBasicAuth("member", "demo");

        assertThat(outside.getForEntity(MEMBERS, String.class).getStatusCode().value())
                .isEqualTo(401);
        assertThat(outside.getForEntity(MEMBERS + "?format=jsonl", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(outside.getForEntity(VERIFICATION, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(outside.getForObject(PUBLIC + "?format=jsonl", String.class))
                .contains(caseNumber)
                .doesNotContain(words);
        assertThat(member.getForObject(MEMBERS + "?format=jsonl", String.class)).contains(words);
        assertThat(member.getForObject(VERIFICATION, String.class)).contains("\"intact\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBERS, PUBLIC})
    void exportsAChainThatTheOfflineCommandFindsIntact(String path) throws Exception {
        byte[] export = http.perform(get(path).param("format", "jsonl"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/x-ndjson"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"decisions.jsonl\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path file = Files.write(folder.resolve("decisions.jsonl"), export);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, UTF_8);

        assertThat(new VerifyCommand(out, out).run(List.of(file.toString()))).isZero();
        http.perform(get(VERIFICATION))
                .andExpect(jsonPath("$.intact").value(true))
                .andExpect(jsonPath("$.firstBroken").value(nullValue()))
                .andExpect(jsonPath("$.entries").value(Files.readAllLines(file).size()));
        assertThat(told.toString(UTF_8))
                .contains("entries: " + Files.readAllLines(file).size());
        assertThat(Files.readString(file).contains(words)).isEqualTo(path.equals(MEMBERS));
    }
}
