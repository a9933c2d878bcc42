package org.quarterdeck.cases.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.caller;
import static org.quarterdeck.Callers.member;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.cases.Errands;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

@HouseTest
class CasesControllerTests {

    @Autowired
    CasesController cases;

    @Autowired
    WithdrawalController withdrawal;

    @Autowired
    Errands errands;

    @Autowired
    MappingJackson2HttpMessageConverter json;

    @Test
    void showsACaseInTheContractsWords() throws Exception {
        CaseNumber number = errands.asked("member");

        Callers.as(member(), cases, json)
                .perform(get("/api/cases/" + number))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNumber").value(number.value()))
                .andExpect(jsonPath("$.process").value("toy-favour"))
                .andExpect(jsonPath("$.title").value("Fetch the flag"))
                .andExpect(jsonPath("$.reference").value(Matchers.nullValue()))
                .andExpect(jsonPath("$.state").value("asked"))
                .andExpect(jsonPath("$.outcome").value(Matchers.nullValue()))
                .andExpect(jsonPath("$.startedBy").value("member"))
                .andExpect(jsonPath("$.startedAt").value(Matchers.matchesPattern("\\d{4}-.*T.*Z")))
                .andExpect(jsonPath("$.waitingFor[0].task").value("run-errand"))
                .andExpect(jsonPath("$.waitingFor[0].step").value("mentor"))
                .andExpect(jsonPath("$.waitingFor[0].groups[0]").value("mentors"))
                .andExpect(jsonPath("$.waitingFor[0].due").value("2030-01-02T03:04:05Z"))
                .andExpect(jsonPath("$.waitingFor[0].onTimeout").value("lapse"))
                .andExpect(jsonPath("$.policy.definitionVersion").value(1))
                .andExpect(jsonPath("$.policy.decisions").isArray())
                .andExpect(jsonPath("$.timeline[0].what").value("Started"))
                .andExpect(jsonPath("$.timeline[0].who").value("member"));
    }

    @Test
    void tellsAStrangerThatThereIsNoSuchCase() {
        CaseNumber number = errands.asked("member");
        var stranger = Callers.as(caller("member3", Circle.MEMBERS), cases, json);

        assertThatThrownBy(() -> stranger.perform(get("/api/cases/" + number))).hasCauseInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> stranger.perform(get("/api/cases/BUD-27"))).hasCauseInstanceOf(NoSuch.class);
    }

    @Test
    void listsAPageAtATime() throws Exception {
        errands.asked("member");
        CaseNumber newer = errands.asked("member");
        CaseNumber newest = errands.asked("member");

        Callers.as(member(), cases, json)
                .perform(get("/api/cases?process=toy-favour&startedBy=member&limit=2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].caseNumber").value(newest.value()))
                .andExpect(jsonPath("$.next").value(newer.value()));
        assertThatThrownBy(() -> Callers.as(member(), cases, json).perform(get("/api/cases?limit=0")))
                .hasCauseInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Callers.as(member(), cases, json).perform(get("/api/cases?after=never")))
                .hasCauseInstanceOf(Invalid.class);
    }

    @Test
    void acceptsAWithdrawal() throws Exception {
        CaseNumber number = errands.asked("member");

        Callers.as(member(), withdrawal, json)
                .perform(post("/api/cases/" + number + "/withdraw")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"reason": "No flag any more"}"""))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.caseNumber").value(number.value()));
    }
}
