package org.quarterdeck.house.broken.util;

/** Lives in a package that no member would name. */
public final class Odds {

    private Odds() {}
}
