package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

@DisplayName("WP-03: ties")
class TiesTests {

    private static final PersonId ROSA = new PersonId("rosa");
    private static final PersonId EMIL = new PersonId("emil");
    private static final PersonId EVA = new PersonId("eva");

    private final Entrant talkOfEmil = entrant(Set.of(EMIL), Set.of("acme"), Set.of());

    @Test
    void keepWhoPresentsItAway() {
        assertThat(free(EMIL).isFree(talkOfEmil)).isFalse();
        assertThat(free(ROSA).isFree(talkOfEmil)).isTrue();
    }

    @Test
    void keepColleaguesAway() {
        Ties colleague = new Ties(ROSA, true, Set.of("globex", "acme"), Set.of(), Map.of());

        assertThat(colleague.with(talkOfEmil))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("where one of the presenters does")
                        .doesNotContain("acme", "emil"));
    }

    @Test
    void keepCollaboratorsAway() {
        Ties collaborator = new Ties(ROSA, true, Set.of(), Set.of(EMIL), Map.of());

        assertThat(collaborator.with(talkOfEmil)).isPresent();
        assertThat(collaborator.with(entrant(Set.of(EVA), Set.of(), Set.of()))).isEmpty();
    }

    @Test
    void keepWhoDeclaredOneAway() {
        Ties mentor = new Ties(ROSA, true, Set.of(), Set.of(), Map.of(EMIL, Kind.MENTOR));

        assertThat(mentor.with(talkOfEmil)).isPresent();
        assertThat(mentor.with(entrant(Set.of(EVA), Set.of(), Set.of()))).isEmpty();
    }

    @Test
    @DisplayName("X2 keep who stepped back and who declared no affiliation away")
    void keepWhoSteppedBackAway() {
        assertThat(free(ROSA).isFree(entrant(Set.of(EMIL), Set.of(), Set.of(ROSA))))
                .isFalse();
        assertThat(new Ties(ROSA, false, Set.of(), Set.of(), Map.of()).isFree(talkOfEmil))
                .isFalse();
    }

    private static Ties free(PersonId person) {
        return new Ties(person, true, Set.of("globex"), Set.of(), Map.of());
    }

    private static Entrant entrant(Set<PersonId> people, Set<String> organisations, Set<PersonId> steppedBack) {
        return new Entrant(
                new Candidate(
                        new CaseNumber("WKS-2027-0001"), new CallCode("SUMMIT"), "community", people, organisations),
                organisations,
                steppedBack,
                3,
                null,
                null,
                null);
    }
}
