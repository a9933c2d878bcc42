package org.quarterdeck.portal;

import org.quarterdeck.consents.ConsentText;

/** One text that people agree to. */
record ConsentPage(String document, String title, String version, String current, String sha256, Leaflet text) {

    static ConsentPage of(ConsentText text, ConsentText current) {
        return new ConsentPage(
                text.document(),
                text.title(),
                text.version(),
                current.version(),
                text.sha256(),
                Leaflet.of(text.markdown()));
    }

    boolean isInForce() {
        return version.equals(current);
    }
}
