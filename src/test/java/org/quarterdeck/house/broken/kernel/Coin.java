package org.quarterdeck.house.broken.kernel;

import org.springframework.core.Ordered;

/** Knows a framework and counts money in floating point. */
public record Coin(double sum) implements Ordered {

    @Override
    public int getOrder() {
        return 0;
    }
}
