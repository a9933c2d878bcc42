package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application of nothing: the check is made before anything is built. */
class StartCheckTests {

    @TempDir
    Path folder;

    @Test
    void namesEverySettingThatAProductionMisses() {
        assertThatThrownBy(() -> start(
                        "--spring.profiles.active=production",
                        "--QUARTERDECK_DB_URL=jdbc:postgresql://db/q",
                        "--QUARTERDECK_DB_PASSWORD= ",
                        "--QUARTERDECK_PUBLIC_URL=https://q.example"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Settings of the production are missing: QUARTERDECK_DB_USER, QUARTERDECK_DB_PASSWORD,"
                        + " QUARTERDECK_ADMIN_PASSWORD, QUARTERDECK_SMTP_HOST.");
    }

    @Test
    void letsACompleteProductionStart() {
        try (ConfigurableApplicationContext house = start(
                "--spring.profiles.active=production",
                "--QUARTERDECK_DB_URL=jdbc:postgresql://db/q",
                "--QUARTERDECK_DB_USER=quarterdeck",
                "--QUARTERDECK_DB_PASSWORD=secret1",
                "--QUARTERDECK_ADMIN_PASSWORD=secret2",
                "--QUARTERDECK_PUBLIC_URL=https://q.example",
                "--QUARTERDECK_SMTP_HOST=mail.example")) {
            assertThat(house.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo("jdbc:postgresql://db/q");
            assertThat(house.getEnvironment().getProperty("spring.datasource.username"))
                    .isEqualTo("quarterdeck");
            assertThat(house.getEnvironment().getProperty("spring.datasource.password"))
                    .isEqualTo("secret1");
            assertThat(house.getEnvironment().getProperty("camunda.bpm.admin-user.password"))
                    .isEqualTo("secret2");
            assertThat(house.getEnvironment().getProperty("quarterdeck.public-url"))
                    .isEqualTo("https://q.example");
            assertThat(house.getEnvironment().getProperty("spring.mail.host")).isEqualTo("mail.example");
        }
    }

    @Test
    void refusesToBeNeitherOrBoth() {
        assertThatThrownBy(() -> start("--spring.profiles.active=staging")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> start("--spring.profiles.active=demo,production"))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void namesTheFolderThatAnotherProcessUses() throws Exception {
        Path database = folder.resolve("quarterdeck.mv.db");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertThatThrownBy(() -> start("--quarterdeck.data-dir=" + folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(folder.toString())
                    .extracting(failure -> ((CannotStart) failure).remedy())
                    .asString()
                    .contains("--quarterdeck.data-dir");
        }
        start("--quarterdeck.data-dir=" + folder).close();
    }

    @Test
    void takesAFolderBelowTheCurrentOne() {
        try (ConfigurableApplicationContext house = start("--quarterdeck.data-dir=below")) {
            assertThat(house.getEnvironment().getProperty("spring.datasource.url"))
                    .startsWith("jdbc:h2:file:" + Path.of("below").toAbsolutePath());
        }
    }

    @Test
    void bindsTheDemonstrationToThisMachine() {
        try (ConfigurableApplicationContext house = start()) {
            assertThat(house.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(house.getEnvironment().getProperty("camunda.bpm.admin-user.password"))
                    .isEqualTo("demo");
        }
    }

    @Test
    void explainsItselfInWords() {
        var analysis = new CannotStartAnalyzer().analyze(new CannotStart("why", "remedy"));

        assertThat(analysis.getDescription()).isEqualTo("why");
        assertThat(analysis.getAction()).isEqualTo("remedy");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(StartCheckTests.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments);
    }
}
