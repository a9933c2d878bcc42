package org.quarterdeck.access;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach one system. Which of these a kind needs, it says itself; the rest is left out.
 *
 * @param kind {@code mailman}, {@code github}, {@code scim}, {@code webhook}, {@code roster} or {@code house}
 * @param url where its API begins
 * @param secret what messages to a webhook are signed with
 * @param list id of the mailing list, such as {@code helpers.lists.example.org}
 * @param teams slugs of the teams of the organisation
 * @param teamsOnly whether taking back leaves the organisation's membership itself, which something else may have given
 * @param group id of the group that people are put into
 * @param confirmed whether a mailing list takes the house's word that the person wants to be on it
 * @param approved whether it takes the house's word that they may
 * @param deletes whether taking back deletes the account, which is otherwise put out of use
 */
public record SystemSettings(
        String kind,
        @Nullable URI url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String token,
        @Nullable String secret,
        @Nullable String list,
        @Nullable String organisation,
        @DefaultValue List<String> teams,
        @DefaultValue("false") boolean teamsOnly,
        @Nullable String group,
        @DefaultValue("false") boolean confirmed,
        @DefaultValue("false") boolean approved,
        @DefaultValue("false") boolean deletes) {

    /** Without what is secret. */
    @Override
    public String toString() {
        return url == null ? kind : "%s at %s".formatted(kind, url.getHost());
    }
}
