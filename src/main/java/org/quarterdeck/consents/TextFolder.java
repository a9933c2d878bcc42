package org.quarterdeck.consents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the texts as they lie in their folder: {@code code-of-conduct/1.0.md}. */
@Component
class TextFolder {

    private static final Pattern NAME = Pattern.compile(".*/([a-z0-9-]{1,64})/([0-9.]{1,14})[.]md");
    private static final Pattern HEADING = Pattern.compile("(?m)^# +(\\S.{0,199})$");

    private final String folder;

    TextFolder(ConsentSettings settings) {
        String given = settings.folder().replaceAll("/+$", "");
        folder = given.matches("(classpath|file):.*") ? given : "file:" + given;
    }

    List<ConsentText> texts() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(folder + "/*/*.md");
            return Arrays.stream(files).map(TextFolder::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the texts that people agree to can't be read", e);
        }
    }

    private static ConsentText text(Resource file) {
        try {
            Matcher name = NAME.matcher(file.getURL().getPath());
            if (!name.matches()) {
                throw new IllegalStateException("%s is no text: a version such as 1.0.md in the folder of its document"
                        .formatted(file.getDescription()));
            }
            String markdown = file.getContentAsString(StandardCharsets.UTF_8);
            return written(name.group(1), name.group(2), markdown);
        } catch (IOException e) {
            throw new UncheckedIOException("the texts that people agree to can't be read", e);
        }
    }

    /** The text with its heading for a title. */
    static ConsentText written(String document, String version, String markdown) {
        Matcher heading = HEADING.matcher(markdown);
        String title = heading.find() ? heading.group(1).strip() : document;
        return new ConsentText(document, new Version(version).value(), title, sha256(markdown), markdown);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
