package org.quarterdeck.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** What a mail looks like: as plain text and as a page, from the templates in {@code mail/}. They fill in; they evaluate nothing. */
@Component
class MailPaper {

    private final Template text = template("mail/notice.txt", false);
    private final Template page = template("mail/notice.html", true);
    private final String sender;

    MailPaper(Mailing mailing, @Value("${quarterdeck.public-url}") String house) {
        this.sender = mailing.sender(house);
    }

    /** What the templates name. */
    record Words(
            String subject,
            String caseNumber,
            List<String> paragraphs,
            @Nullable String link) {

        static Words of(Notice notice) {
            List<String> paragraphs =
                    notice.body().lines().filter(line -> !line.isBlank()).toList();
            return new Words(notice.subject(), notice.caseNumber().value(), paragraphs, notice.link());
        }
    }

    MimeMessage write(MimeMessage message, Notice notice, String address) throws MessagingException {
        Words words = Words.of(notice);
        MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        mail.setFrom(new InternetAddress(sender, true));
        mail.setTo(new InternetAddress(address, true));
        mail.setSubject(notice.subject());
        mail.setText(text.execute(words), page.execute(words));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Template template(String name, boolean escaped) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(escaped).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
