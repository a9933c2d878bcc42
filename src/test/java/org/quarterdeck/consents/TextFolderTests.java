package org.quarterdeck.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.people.Tier;

class TextFolderTests {

    @TempDir
    Path folder;

    @Test
    void readsAFolderADocumentAndAFileAVersion() throws IOException {
        write("rules/1.0.md", "# Our rules\n\nBe kind.\n");
        write("rules/1.1.md", "# Our rules\n\nBe kind, always.\n");

        assertThat(read().texts())
                .extracting(ConsentText::document, ConsentText::version, ConsentText::title)
                .containsExactlyInAnyOrder(tuple("rules", "1.0", "Our rules"), tuple("rules", "1.1", "Our rules"));
    }

    @Test
    void saysWhichFileHasNoVersionForAName() throws IOException {
        write("rules/draft.md", "# Our rules\n");

        assertThatThrownBy(() -> read().texts())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("draft.md");
    }

    private TextFolder read() {
        return new TextFolder(new ConsentSettings(folder.toString(), Duration.ofDays(1), Duration.ofDays(2), Tier.T2));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
