package org.quarterdeck.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.cases.OwnCases;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.people.Namesakes;
import org.springframework.stereotype.Component;

/**
 * Chooses the names that tell somebody from everybody and everything else. Strangers type what they like: whoever calls themselves
 * {@code lead} or {@code of the} doesn't rewrite what others wrote.
 */
@Component
class TellingNames {

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_LETTERS = 8;

    private final Namesakes namesakes;
    private final OwnCases ownCases;

    TellingNames(Namesakes namesakes, OwnCases ownCases) {
        this.namesakes = namesakes;
        this.ownCases = ownCases;
    }

    Telling of(Someone who) {
        Map<Boolean, Set<String>> names = namesakes.without(who.names(), who.id()).stream()
                .collect(Collectors.partitioningBy(TellingNames::isTelling, Collectors.toSet()));
        List<String> cases = ownCases.of(who.id()).stream()
                .map(about -> about.number().value())
                .toList();
        return new Telling(
                new Someone(who.id(), names.getOrDefault(true, Set.of()), who.addresses()),
                names.getOrDefault(false, Set.of()),
                cases);
    }

    private static boolean isTelling(String name) {
        return name.strip().split("\\s+").length >= FEWEST_WORDS
                && name.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }
}
