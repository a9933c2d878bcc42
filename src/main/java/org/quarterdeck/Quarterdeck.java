package org.quarterdeck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import org.quarterdeck.ballot.TallyCommand;
import org.quarterdeck.register.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the house, unless the first word is one of the commands that need no house. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Quarterdeck {

    public static void main(String[] args) {
        List<String> words = List.of(args);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case VerifyCommand.NAME ->
                System.exit(new VerifyCommand(System.out, System.err).run(words.subList(1, words.size())));
            case TallyCommand.NAME ->
                System.exit(new TallyCommand(utf8(System.out), utf8(System.err)).run(words.subList(1, words.size())));
            default -> SpringApplication.run(Quarterdeck.class, args);
        }
    }

    /** People's names come out as they went in, whatever the terminal's own letters are. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, UTF_8);
    }
}
