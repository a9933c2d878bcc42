package org.quarterdeck;

import java.util.List;
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
            default -> SpringApplication.run(Quarterdeck.class, args);
        }
    }
}
