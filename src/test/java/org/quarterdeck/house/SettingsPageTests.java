package org.quarterdeck.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one page of settings says what the code says. */
class SettingsPageTests {

    private static final SettingsPage PAGE = SettingsPage.read();

    @Test
    void listsEverySettingWithItsDefaultAndNoOther() throws IOException {
        assertThat(PAGE.defaults()).containsExactlyInAnyOrderEntriesOf(KnownSettings.defaults());
    }

    @Test
    void listsEveryVariableOfTheEnvironmentAndNoOther() throws IOException {
        assertThat(PAGE.variables()).containsExactlyInAnyOrderElementsOf(KnownSettings.variables());
    }

    @Test
    void saysWhatEachIsFor() {
        assertThat(Stream.of(PAGE.settings(), PAGE.environment()).flatMap(rows -> rows))
                .allSatisfy(row -> assertThat(row.meaning()).isNotBlank());
    }
}
