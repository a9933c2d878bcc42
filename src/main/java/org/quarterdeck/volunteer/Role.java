package org.quarterdeck.volunteer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.people.Tier;

/**
 * What a role asks for before it begins: a row of the table {@code role-requirements}. A case keeps the row it started with (X6).
 *
 * @param sponsors how many vouch for the applicant
 * @param sponsorTier the least tier of each of them
 * @param vote whether the council votes
 * @param agreements ids of the documents that must be agreed to
 * @param systems names of the systems that access is given to
 * @param checkIns the days of the probation on which the mentor checks in
 */
public record Role(
        Tier tier,
        String title,
        int sponsors,
        Tier sponsorTier,
        boolean vote,
        List<String> agreements,
        List<String> systems,
        List<String> training,
        Duration probation,
        List<Integer> checkIns,
        List<String> credentials) {

    private static final String NONE = "none";

    public Role {
        agreements = List.copyOf(agreements);
        systems = List.copyOf(systems);
        training = List.copyOf(training);
        checkIns = List.copyOf(checkIns);
        credentials = List.copyOf(credentials);
    }

    /**
     * Reads the row, or what was kept of it.
     *
     * @throws IllegalArgumentException if it lacks a column, or has a word in it that nobody understands
     */
    public static Role of(Tier tier, Map<String, ?> row) {
        return new Role(
                tier,
                word(row, "title"),
                Integer.parseInt(word(row, "sponsors")),
                Tier.valueOf(word(row, "sponsorTier")),
                Boolean.parseBoolean(word(row, "vote")),
                list(row, "agreements"),
                list(row, "systems"),
                list(row, "training"),
                Duration.parse(word(row, "probation")),
                list(row, "checkIns").stream().map(Integer::valueOf).toList(),
                list(row, "credentials"));
    }

    /** As {@link #of} reads it. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", title);
        words.put("sponsors", String.valueOf(sponsors));
        words.put("sponsorTier", sponsorTier.name());
        words.put("vote", String.valueOf(vote));
        words.put("agreements", words(agreements));
        words.put("systems", words(systems));
        words.put("training", words(training));
        words.put("probation", probation.toString());
        words.put("checkIns", words(checkIns));
        words.put("credentials", words(credentials));
        return words;
    }

    /** In a line: {@code T1, Member}. */
    public String line() {
        return "%s, %s".formatted(tier, title);
    }

    private static String words(List<?> list) {
        return list.isEmpty() ? NONE : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<String> list(Map<String, ?> row, String column) {
        return Stream.of(word(row, column).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.equals(NONE))
                .toList();
    }

    private static String word(Map<String, ?> row, String column) {
        Object word = row.get(column);
        if (word == null) {
            throw new IllegalArgumentException("the table role-requirements says nothing of " + column);
        }
        return word.toString();
    }
}
