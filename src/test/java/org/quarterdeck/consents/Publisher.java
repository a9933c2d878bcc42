package org.quarterdeck.consents;

import org.springframework.stereotype.Component;

/** Brings a text into force in a test, as the start of the house does. */
@Component
public class Publisher {

    private final ConsentPublication publication;

    Publisher(ConsentPublication publication) {
        this.publication = publication;
    }

    public void publish(String document, String version, String words) {
        publication.publish(TextFolder.written(document, version, "# Rules\n\n" + words));
    }
}
