package org.quarterdeck.house;

import java.util.stream.Stream;

/** A rule of the drawing office. */
sealed interface Rule<T> permits FormRule, HumanTaskRule, LayoutRule, MachineRule, NamingRule, TableRule {

    /** What breaks the rule, each named by its id; nothing where it is kept. */
    Stream<String> breaches(T drawn);

    String name();
}
