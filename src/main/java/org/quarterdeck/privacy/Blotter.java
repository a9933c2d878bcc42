package org.quarterdeck.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterdeck.kernel.PersonalRecords.Prose;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Blots names and addresses out of words that somebody else may have written: the id stands in their place. */
@Component
class Blotter {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private final JdbcClient database;

    Blotter(JdbcClient database) {
        this.database = database;
    }

    void blot(Prose where, Someone who) {
        who.addresses().forEach(address -> blot(where, address, who.id() + "@erased.invalid"));
        who.names().forEach(name -> blot(where, name, who.id().value()));
    }

    private void blot(Prose where, String word, String instead) {
        Pattern pattern = pattern(word);
        for (String text : holding(where, word)) {
            String blotted = pattern.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
            if (!blotted.equals(text)) {
                database.sql("update %s set %s = ? where %s = ?"
                                .formatted(where.table(), where.column(), where.column()))
                        .params(blotted, text)
                        .update();
            }
        }
    }

    /** A name of one word may be a word of the language as well, so there letter case counts. */
    private static Pattern pattern(String word) {
        boolean distinctive = word.contains("@") || word.contains(" ");
        return Pattern.compile(
                BEFORE + Pattern.quote(word) + AFTER,
                distinctive ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    private List<String> holding(Prose where, String word) {
        return database.sql("select distinct %s from %s where position(? in lower(%s)) > 0"
                        .formatted(where.column(), where.table(), where.column()))
                .param(word.toLowerCase(Locale.ROOT))
                .query(String.class)
                .list();
    }
}
