package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@HouseTest
class BoundedListsTests {

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(strings = {"task", "task?active=true", "filter", "process-definition", "history/task", "user"})
    void answerWhoAsksForNoNumber(String list) {
        doors().forEach(door -> {
            assertThat(door.get(list).getStatusCode().value()).isEqualTo(200);
            assertThat(door.get(list).getBody()).startsWith("[");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "history/task", "process-instance"})
    void answerWhoDescribesAndAsksForNoNumber(String list) {
        doors().forEach(door ->
                assertThat(door.post(list, Map.of()).getStatusCode().value()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"task?maxResults=2001", "history/task?firstResult=0&maxResults=100000"})
    void refuseWhoAsksForTooMuch(String list) {
        doors().forEach(door -> {
            assertThat(door.get(list).getStatusCode().value()).isEqualTo(400);
            assertThat(door.get(list).getBody()).contains("Max results limit of 2000 exceeded");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"task?maxResults=2000", "task/count", "task?maxResults=1&firstResult=0"})
    void letWhoKnowsTheirNumberHaveIt(String list) {
        doors().forEach(door ->
                assertThat(door.get(list).getStatusCode().value()).isEqualTo(200));
    }

    private Stream<Http> doors() {
        return Stream.of(Http.engineRest(http, "admin"), Http.tasklist(http, "admin"));
    }
}
