package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WelcomeTests {

    @Test
    void saysWhereToGoAndWhomToSignInAs() throws Exception {
        String text = Welcome.text("4711");

        assertThat(text)
                .contains(
                        "http://127.0.0.1:4711/camunda/app/tasklist/",
                        "http://127.0.0.1:4711/camunda/app/cockpit/",
                        "http://127.0.0.1:4711/swagger-ui.html")
                .doesNotContain("{");
        assertThat(Stream.of("member", "lead", "treasurer", "payer", "council1", "auditor", "admin", "demo"))
                .allSatisfy(person -> assertThat(text).containsPattern("\\b" + person + "\\b"));
    }
}
