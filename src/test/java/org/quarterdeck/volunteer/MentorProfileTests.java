package org.quarterdeck.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Invalid;

class MentorProfileTests {

    private static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");

    @Test
    @DisplayName("VO-16 counts shared skills, whatever their letter case")
    void countsSharedSkills() {
        MentorProfile profile = MentorProfile.checked(List.of("Translation", "moderation"), null, 3, 3);

        assertThat(profile.shares(List.of("translation", "writing"))).isEqualTo(1);
    }

    @Test
    @DisplayName("VO-16 knows how far apart clocks are, and takes those who say nothing for far apart")
    void knowsHowFarApartClocksAre() {
        MentorProfile profile = MentorProfile.checked(List.of(), "Europe/Berlin", 1, 3);

        assertThat(profile.apart("Europe/London", NOW)).isEqualTo(60);
        assertThat(profile.apart("Asia/Kolkata", NOW)).isEqualTo(270);
        assertThat(profile.apart(null, NOW)).isEqualTo(720);
    }

    @Test
    @DisplayName("VO-16 takes no more than three newcomers, and no time zone that there isn't")
    void refusesTooMany() {
        assertThatThrownBy(() -> MentorProfile.checked(List.of("a,b"), "Middle/Earth", 4, 3))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("skills")
                .hasMessageContaining("timezone")
                .hasMessageContaining("most");
    }
}
