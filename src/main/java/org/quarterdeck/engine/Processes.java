package org.quarterdeck.engine;

import java.util.Arrays;
import java.util.List;

/** The processes that the house knows, by their keys. */
public final class Processes {

    private Processes() {}

    public static List<String> keys() {
        return Arrays.stream(HouseProcess.values()).map(process -> process.key).toList();
    }
}
