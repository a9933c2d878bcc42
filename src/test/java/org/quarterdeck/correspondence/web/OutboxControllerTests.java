package org.quarterdeck.correspondence.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.quarterdeck.Callers.admin;
import static org.quarterdeck.Callers.member;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class OutboxControllerTests {

    private final String word = UUID.randomUUID().toString();

    @Autowired
    OutboxController outbox;

    @Autowired
    NoticesController notices;

    @Autowired
    Post post;

    @Autowired
    TransactionTemplate together;

    @Autowired
    MappingJackson2HttpMessageConverter json;

    @BeforeEach
    void tellSomething() {
        together.executeWithoutResult(status -> post.tell(
                member().id(),
                new CaseNumber("TEL-2028-0001"),
                word,
                "<b>" + word,
                "<script>alert(1)</script>\n= 1 + 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html,application/xhtml+xml,*/*;q=0.8", "*/*"})
    void isAPageThatShowsTextAsText(String accepted) throws Exception {
        as(admin())
                .perform(get("/demo/outbox").header("Accept", accepted))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(startsWith("<!doctype html>")))
                .andExpect(content().string(containsString("<h2>&lt;b&gt;" + word + "</h2>")))
                .andExpect(content().string(containsString("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void linksToWhatIsOlder() throws Exception {
        tellMore();

        as(admin())
                .perform(get("/demo/outbox?limit=1").accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<a href=\"/demo/outbox?after=")));
    }

    @Test
    void isJsonOnRequest() throws Exception {
        String notice = "$.items[?(@.notice == '%s')]".formatted(word);

        as(admin())
                .perform(get("/demo/outbox?limit=200").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andExpect(jsonPath(notice + ".to").value("member"))
                .andExpect(jsonPath(notice + ".caseNumber").value("TEL-2028-0001"))
                .andExpect(jsonPath(notice + ".text").value("<script>alert(1)</script>\n= 1 + 1"));
    }

    @Test
    void isClosedToOthersWhoReadTheirOwnNoticesInstead() throws Exception {
        assertThatThrownBy(() -> as(member()).perform(get("/demo/outbox"))).hasCauseInstanceOf(Barred.class);
        Callers.as(member(), notices, json)
                .perform(get("/api/me/notices?limit=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].subject").value("<b>" + word));
    }

    private void tellMore() {
        together.executeWithoutResult(
                status -> post.tell(member().id(), new CaseNumber("TEL-2028-0002"), word, "More", "More"));
    }

    private MockMvc as(Caller caller) {
        return Callers.as(caller, outbox, json);
    }
}
