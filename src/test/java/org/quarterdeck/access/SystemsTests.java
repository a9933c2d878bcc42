package org.quarterdeck.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The systems that the settings name. */
@HouseTest
class SystemsTests {

    @Autowired
    List<SystemKind> kinds;

    @Autowired
    Systems systems;

    @Test
    void areOfTheKindsThatTheSettingsPageNames() {
        assertThat(kinds)
                .extracting(SystemKind::kind)
                .containsExactlyInAnyOrder("mailman", "github", "scim", "webhook", "roster", "house");
    }

    @Test
    void areRostersInTheDemonstration() {
        assertThat(List.of("lists", "forge", "chat", "calendar", "shifts", "house"))
                .allSatisfy(name -> assertThat(systems.find(name)).isPresent());
    }

    @Test
    void stopTheStartWhereTheyAreSetUpWrongly() {
        AccessSettings wrong = settings(Map.of(
                "quarterdeck.access.systems.post.kind", "pigeon",
                "quarterdeck.access.systems.lists.kind", "mailman",
                "quarterdeck.access.systems.lists.url", "https://lists.example.org/3.1",
                "quarterdeck.access.systems.lists.password", "hush"));
        assertThatThrownBy(() -> new Systems(wrong, kinds))
                .hasMessageContainingAll(
                        "quarterdeck.access.systems.post.kind must be one of",
                        "quarterdeck.access.systems.lists.list is required",
                        "quarterdeck.access.systems.lists.user is required")
                .hasMessageNotContaining("hush");
    }

    @Test
    void tellNobodyTheirSecrets() {
        AccessSettings told = settings(Map.of(
                "quarterdeck.access.systems.lists.kind", "mailman",
                "quarterdeck.access.systems.lists.url", "https://lists.example.org/3.1",
                "quarterdeck.access.systems.lists.password", "hush"));
        assertThat(told.toString()).contains("lists.example.org").doesNotContain("hush");
    }

    private static AccessSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("quarterdeck.access", AccessSettings.class)
                .get();
    }
}
