package org.quarterdeck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form of the house can be enforced on the server. */
class FormsOfTheHouseTests {

    @Test
    void areAllReadable() throws IOException {
        List<Path> forms;
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            forms = files.filter(file -> file.toString().endsWith(".form")).toList();
        }
        assertThat(forms).isNotEmpty();
        forms.forEach(form -> assertThatCode(() -> Form.read(Files.readAllBytes(form)))
                .as(form.toString())
                .doesNotThrowAnyException());
    }
}
