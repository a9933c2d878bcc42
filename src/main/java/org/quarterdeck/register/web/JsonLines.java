package org.quarterdeck.register.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;

/** The export on its way to whoever asked, line by line, so that its length doesn't matter. */
final class JsonLines {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private JsonLines() {}

    static void write(Archive archive, View view, HttpServletResponse response) throws IOException {
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"decisions.jsonl\"");
        PrintWriter out = response.getWriter();
        archive.export(view, line -> out.write(line + '\n'));
        out.flush();
    }
}
