package org.quarterdeck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the house. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Quarterdeck {

    public static void main(String[] args) {
        SpringApplication.run(Quarterdeck.class, args);
    }
}
