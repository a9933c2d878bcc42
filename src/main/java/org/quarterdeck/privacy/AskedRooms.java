package org.quarterdeck.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All rooms that hold personal data. Asked late: some of them may need this room. */
@Component
class AskedRooms {

    /** What is shorter is no name that could be told from other words. */
    private static final int SHORTEST_NAME = 3;

    private final ObjectProvider<PersonalRecords> rooms;

    AskedRooms(ObjectProvider<PersonalRecords> rooms) {
        this.rooms = rooms;
    }

    List<PersonalRecords> all() {
        return rooms.stream().toList();
    }

    /** The person with every name and address that a room knows of. One room's answer may help the next, so they are asked twice. */
    Someone known(PersonId person) {
        Someone who = new Someone(person, Set.of());
        for (int round = 0; round < 2; round++) {
            for (PersonalRecords room : all()) {
                who = together(who, room.known(who));
            }
        }
        return who;
    }

    /** Whether the room holds anything of them. */
    boolean holds(PersonalRecords room, Someone who) {
        return !Plain.of(room.export(who)).isEmpty();
    }

    /** By room. */
    Map<String, Object> export(Someone who) {
        Map<String, Object> held = new TreeMap<>();
        for (PersonalRecords room : all()) {
            Map<String, Object> some = room.export(who);
            if (!some.isEmpty()) {
                held.put(room.room(), Plain.of(some));
            }
        }
        return held;
    }

    private static Someone together(Someone one, Someone other) {
        Set<String> names = new HashSet<>(one.names());
        other.names().stream()
                .filter(name -> name.strip().length() >= SHORTEST_NAME)
                .forEach(names::add);
        Set<String> addresses = new HashSet<>(one.addresses());
        other.addresses().stream()
                .filter(address -> address.contains("@"))
                .forEach(address -> addresses.add(address.toLowerCase(Locale.ROOT)));
        return new Someone(one.id(), names, addresses);
    }
}
