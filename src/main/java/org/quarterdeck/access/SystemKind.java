package org.quarterdeck.access;

import java.util.List;

/** A kind of system that the house can deal with. */
public interface SystemKind {

    /** What the settings call it. */
    String kind();

    /** The settings that it can't do without and that are not given. */
    List<String> missing(SystemSettings settings);

    /** Only asked with settings that miss nothing. */
    TargetSystem open(String system, SystemSettings settings);

    /** Whether what it gives is the person's account in the house. */
    default boolean isHouse() {
        return false;
    }
}
