package org.quarterdeck.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonalRecords.Prose;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.kernel.WholeWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Blots names and addresses out of words that somebody else may have written: the id stands in their place. */
@Component
public class Blotter {

    private final JdbcClient database;

    Blotter(JdbcClient database) {
        this.database = database;
    }

    /** The text without the person. */
    public String blotted(String text, Someone who) {
        String blotted = text;
        for (String address : who.addresses()) {
            blotted = blotted(blotted, address, inPlaceOfAddresses(who));
        }
        for (String name : who.names()) {
            blotted = blotted(blotted, name, who.id().value());
        }
        return blotted;
    }

    void blot(Prose where, Telling telling) {
        Someone who = telling.anywhere();
        who.addresses().forEach(address -> blot(where, address, inPlaceOfAddresses(who), null));
        who.names().forEach(name -> blot(where, name, who.id().value(), null));
        if (where.caseColumn() != null && !telling.cases().isEmpty()) {
            telling.atHome().forEach(name -> blot(where, name, who.id().value(), telling.cases()));
        }
    }

    /** @param cases only in these; null for wherever it stands */
    private void blot(Prose where, String word, String instead, @Nullable List<String> cases) {
        String there = cases == null ? "" : " and %s in (:cases)".formatted(where.caseColumn());
        for (String text : holding(where, word, there, cases)) {
            String blotted = blotted(text, word, instead);
            if (!blotted.equals(text)) {
                database.sql("update %s set %s = :blotted where %s = :text%s"
                                .formatted(where.table(), where.column(), where.column(), there))
                        .param("blotted", blotted)
                        .param("text", text)
                        .param("cases", cases)
                        .update();
            }
        }
    }

    private List<String> holding(Prose where, String word, String there, @Nullable List<String> cases) {
        return database.sql("select distinct %s from %s where position(:word in lower(%s)) > 0%s"
                        .formatted(where.column(), where.table(), where.column(), there))
                .param("word", word.toLowerCase(Locale.ROOT))
                .param("cases", cases)
                .query(String.class)
                .list();
    }

    private static String blotted(String text, String word, String instead) {
        return WholeWords.of(word).matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }

    private static String inPlaceOfAddresses(Someone who) {
        return who.id() + "@erased.invalid";
    }
}
