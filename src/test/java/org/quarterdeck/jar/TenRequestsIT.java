package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenJar.class)
class TenRequestsIT {

    private static final String SCRIPT = "docs/ten-requests.sh";

    @Test
    @DisplayName("Ten requests come to ten ends")
    void tenEnds(Jar jar) {
        Shell walked = Shell.script(SCRIPT, jar.address());
        assertThat(walked.exit()).as(walked.output()).isZero();
        assertThat(walked.output().lines()).hasSize(11);
        assertThat(walked.output()).contains("10  not filed").contains("the register is intact");
    }

    @Test
    @DisplayName("An end that isn't as it should be fails the script")
    void saysSoWhenItFails() {
        Shell nobodyThere = Shell.script(SCRIPT, "http://127.0.0.1:1");
        assertThat(nobodyThere.exit()).isEqualTo(1);
        assertThat(nobodyThere.output()).contains("no answer from http://127.0.0.1:1");
    }
}
