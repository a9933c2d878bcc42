package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What draws forms on our own pages is what draws them in Tasklist. */
@HouseTest
class FormLibraryTests {

    /** As long as that part of the library is. */
    private static final int REACH = 200_000;

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("is the library of the engine's web applications, which browsers may keep for a day")
    void isTheLibraryOfTheWebApplications() throws IOException {
        ResponseEntity<byte[]> served = http.getForEntity("/portal/forms/deps.js", byte[].class);

        assertThat(served.getStatusCode().value()).isEqualTo(200);
        assertThat(served.getHeaders().getCacheControl()).isEqualTo("max-age=86400, public");
        assertThat(served.getBody()).isEqualTo(library().getBytes(StandardCharsets.UTF_8));
        assertThat(http.getForEntity("/portal/forms/runtime.js", String.class).getBody())
                .contains("webpackChunkcamunda_bpm_webapp");
    }

    @Test
    void servesNothingElseOfIt() {
        assertThat(http.getForEntity("/portal/forms/ngDefine.js", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "holds form-js under the number that our program asks for: another version of the web applications may not")
    void holdsFormJs() throws IOException {
        Matcher asked = Pattern.compile("FORM_JS = ([0-9]+);").matcher(text("/static/portal/form.js"));
        assertThat(asked.find()).isTrue();
        String library = library();
        int module = library.indexOf("%s:function(".formatted(asked.group(1)));
        assertThat(module).isPositive();
        assertThat(library.substring(module, module + REACH)).contains("importSchema(", "t.Form=", "t.createForm=");
    }

    private static String library() throws IOException {
        return text("/META-INF/resources/webjars/camunda/lib/deps.js");
    }

    private static String text(String file) throws IOException {
        try (var found = FormLibraryTests.class.getResourceAsStream(file)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
