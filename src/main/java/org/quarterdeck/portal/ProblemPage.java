package org.quarterdeck.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.HtmlUtils;

/** Tells a person with a browser what a problem+json would tell a program. The API answers programs only. */
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

    private static final List<String> PROGRAMS = List.of("/api/", "/engine-rest/", "/actuator/");

    private final String page;

    ProblemPage() throws IOException {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        page = StreamUtils.copyToString(
                new ClassPathResource("pages/problem.html").getInputStream(), StandardCharsets.UTF_8);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return supports(type) && !isForPrograms() && super.canWrite(type, mediaType);
    }

    @Override
    protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a page is for reading by people", input);
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage output) throws IOException {
        StreamUtils.copy(filledIn(problem), StandardCharsets.UTF_8, output.getBody());
    }

    private String filledIn(ProblemDetail problem) {
        return page.replace("{title}", text(problem.getTitle()))
                .replace("{status}", String.valueOf(problem.getStatus()))
                .replace("{words}", text(problem.getDetail()));
    }

    private static String text(@Nullable String words) {
        return HtmlUtils.htmlEscape(Objects.requireNonNullElse(words, ""));
    }

    private static boolean isForPrograms() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && PROGRAMS.stream().anyMatch(address(attributes.getRequest())::startsWith);
    }

    /** What was asked for, also when the container has sent the request on to where failures are worded. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }
}
