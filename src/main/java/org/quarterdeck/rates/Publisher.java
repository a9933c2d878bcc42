package org.quarterdeck.rates;

import java.util.Optional;

/** Whoever publishes rates, where the house may ask by itself. */
public interface Publisher {

    /**
     * The file as it is published now.
     *
     * @return empty where the house was told to ask nobody
     * @throws org.quarterdeck.kernel.NotNow if the publisher doesn't answer as it should; it is asked again later
     */
    Optional<byte[]> latest();
}
