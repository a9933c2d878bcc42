package org.quarterdeck.correspondence.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Page;

/** The outbox as a page: no script, no style of its own, every word escaped. */
final class OutboxPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Outbox – Quarterdeck</title>
            <link rel="stylesheet" href="/portal/portal.css">
            </head>
            <body>
            <main class="outbox">
            <h1>Outbox</h1>
            <p>This demonstration has no mail server: what people were told is kept here, newest first.</p>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String NOTICE = """
            <article class="notice">
            <h2>%s</h2>
            <p class="notice-head">To %s, case %s, <time datetime="%s">%s</time></p>
            %s%s
            </article>
            """;

    private static final String NONE = "<p>Nobody has been told anything yet.</p>";

    private OutboxPage() {}

    static String of(Page<NoticeAsTold> notices) {
        String list = notices.items().stream().map(OutboxPage::notice).collect(Collectors.joining());
        return PAGE.formatted((list.isEmpty() ? NONE : list) + older(notices));
    }

    private static String notice(NoticeAsTold notice) {
        return NOTICE.formatted(
                htmlEscape(notice.subject()),
                htmlEscape(notice.to()),
                htmlEscape(notice.caseNumber()),
                notice.at(),
                notice.at(),
                paragraphs(notice.text()),
                link(notice));
    }

    private static String link(NoticeAsTold notice) {
        String words = notice.id() == null ? "Follow the link" : "Open in Tasklist";
        return leadingTo(notice.link(), words) + leadingTo(notice.answerLink(), "Answer without signing in");
    }

    private static String leadingTo(@Nullable String link, String words) {
        return link == null ? "" : "\n<p><a href=\"%s\">%s</a></p>".formatted(htmlEscape(link), words);
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>%s</p>".formatted(htmlEscape(line)))
                .collect(Collectors.joining("\n"));
    }

    private static String older(Page<NoticeAsTold> notices) {
        return notices.next() == null
                ? ""
                : "<nav aria-label=\"Pages\"><a href=\"/demo/outbox?after=%s\">Older</a></nav>"
                        .formatted(notices.next());
    }
}
