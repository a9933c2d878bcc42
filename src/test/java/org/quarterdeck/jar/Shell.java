package org.quarterdeck.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What bash made of some words: its exit code and what it printed. */
record Shell(int exit, String output) {

    static Shell paste(String line) {
        return run("-c", "set -euo pipefail; " + line);
    }

    static Shell script(String file, String... arguments) {
        List<String> words = new ArrayList<>(List.of(file));
        words.addAll(List.of(arguments));
        return run(words.toArray(String[]::new));
    }

    private static Shell run(String... words) {
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Shell(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
