package org.quarterdeck.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the names of classes, and SQL, out of what the engine's doors answer when something went wrong. */
@Component
class PlainAnswers extends OncePerRequestFilter {

    private static final Pattern INSIDE =
            Pattern.compile("\\b(org|com|net|java|javax|jakarta)[.][a-z]\\w*[.]|\\bSQL \\[|StreamReadFeature");
    private static final Pattern PLACE = Pattern.compile("line: (\\d+), column: (\\d+)");

    private final ObjectMapper json;

    PlainAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !EngineAddress.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldFailure held = new HeldFailure(response);
        chain.doFilter(request, held);
        byte @Nullable [] body = held.body();
        if (body != null && !response.isCommitted()) {
            byte[] told = inPlainWords(body, response);
            response.setContentLength(told.length);
            response.getOutputStream().write(told);
        }
    }

    private byte[] inPlainWords(byte[] body, HttpServletResponse response) throws IOException {
        String text = new String(body, StandardCharsets.UTF_8);
        boolean isPlainText = String.valueOf(response.getContentType()).startsWith(MediaType.TEXT_PLAIN_VALUE);
        if (!isPlainText && !INSIDE.matcher(text).find()) {
            return body;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        boolean isOurs = response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        told.put("type", isOurs ? "RestException" : "InvalidRequestException");
        told.put("message", isOurs ? "something went wrong here; the log tells more" : words(text));
        told.put("code", null);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        return json.writeValueAsBytes(told);
    }

    private String words(String text) {
        String message = message(text).replaceAll(" to java type [\\w.$]+", "");
        if (!INSIDE.matcher(message).find() && !PLACE.matcher(message).find()) {
            return message;
        }
        Matcher place = PLACE.matcher(message);
        return "the body is not what this call takes"
                + (place.find() ? ": line %s, column %s".formatted(place.group(1), place.group(2)) : "");
    }

    /** What the engine says as JSON; where it says it as plain text, that. */
    private String message(String text) {
        try {
            JsonNode message = json.readTree(text).path("message");
            return message.isTextual() ? message.textValue() : text;
        } catch (IOException plain) {
            return text;
        }
    }
}
