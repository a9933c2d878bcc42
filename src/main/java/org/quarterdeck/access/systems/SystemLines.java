package org.quarterdeck.access.systems;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessSettings;
import org.quarterdeck.access.SystemSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Opens lines to systems. */
@Component
class SystemLines {

    private final HttpClient client;
    private final AccessSettings settings;

    SystemLines(AccessSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.answerWithin())
                .build();
    }

    /** @param type how what is sent is written; JSON of some kind */
    Line to(SystemSettings system, MediaType type, Consumer<HttpHeaders> always) {
        return Line.to(system, client, settings.answerWithin(), type, always);
    }

    /** The names of those that have no value. */
    static List<String> missing(Map<String, ? extends @Nullable Object> needed) {
        return needed.entrySet().stream()
                .filter(one ->
                        one.getValue() == null || one.getValue().toString().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
