package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseFilesTests {

    static final List<String> NAMES = List.of(
            "forms/tea/start.form",
            "forms/tea/steps/pour.form",
            "processes/tea/strength.dmn",
            "processes/tea/tea.bpmn");

    @Test
    void haveTheSameNamesInASourceTreeAndInAJar(@TempDir Path folder) throws Exception {
        Path tree = Files.createDirectory(folder.resolve("processes"));
        Path jar = folder.resolve("house.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : NAMES) {
                Files.createDirectories(tree.resolve(name).getParent());
                Files.writeString(tree.resolve(name), name);
                directories(entries, name);
                entries.putNextEntry(new JarEntry(name));
                entries.write(HouseToys.bytes(name));
            }
        }

        assertThat(in(tree)).containsExactlyElementsOf(NAMES);
        assertThat(in(jar)).containsExactlyElementsOf(NAMES);
    }

    private static void directories(JarOutputStream entries, String name) throws Exception {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            try {
                entries.putNextEntry(new JarEntry(name.substring(0, slash + 1)));
            } catch (java.util.zip.ZipException there) {
                continue;
            }
        }
    }

    private static Iterable<String> in(Path place) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return HouseFiles.seenBy(loader).byName().keySet();
        }
    }
}
