package org.quarterdeck.people.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.admin;
import static org.quarterdeck.Callers.lead;
import static org.quarterdeck.Callers.member;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
class PeopleControllerTests {

    @Autowired
    PeopleController controller;

    @Autowired
    MappingJackson2HttpMessageConverter json;

    @Test
    void createsThenChanges() throws Exception {
        String id = "p" + UUID.randomUUID().toString().replace("-", "");

        as(admin())
                .perform(put("/api/people/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"affiliation": "Acme", "firstName": "Noor", "groups": ["members"]}"""))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/people/" + id));
        as(lead())
                .perform(put("/api/people/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"affiliation": "Globex"}"""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.name").value("Noor"))
                .andExpect(jsonPath("$.affiliation").value("Globex"))
                .andExpect(jsonPath("$.groups[0]").value("members"))
                .andExpect(jsonPath("$.password").doesNotExist());
    }

    @Test
    void tellsAMemberAboutThemselvesOnly() throws Exception {
        as(member())
                .perform(get("/api/people/member"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.affiliation").value("Acme"))
                .andExpect(jsonPath("$.tier").value("T2"))
                .andExpect(jsonPath("$.active").value(true));
        assertThatThrownBy(() -> as(member()).perform(get("/api/people/member2")))
                .hasCauseInstanceOf(Barred.class);
    }

    @Test
    void listsByIdAPageAtATime() throws Exception {
        as(lead())
                .perform(get("/api/people?limit=2&after=council3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].id").value("council4"))
                .andExpect(jsonPath("$.next").value("council5"));
    }

    private MockMvc as(Caller caller) {
        return Callers.as(caller, controller, json);
    }
}
