package org.quarterdeck.portal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the pages look like: templates in {@code pages/}. They fill in and evaluate nothing; what they fill in is text, never markup. */
@Component
class Paper {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .nullValue("")
            .withLoader(part -> reader("pages/parts/" + part + ".html"));

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** @param words a record with what the template names */
    ResponseEntity<String> page(String name, Object words) {
        return page(HttpStatus.OK, name, words);
    }

    ResponseEntity<String> page(HttpStatus status, String name, Object words) {
        return ResponseEntity.status(status).contentType(HTML).body(fill(name, words));
    }

    String fill(String name, Object words) {
        return templates.computeIfAbsent(name, Paper::template).execute(words);
    }

    private static Template template(String name) {
        return COMPILER.loadTemplate("../" + name);
    }

    private static Reader reader(String path) throws java.io.IOException {
        return new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
    }
}
