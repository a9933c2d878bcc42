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
    private final Template letterText = template("mail/letter.txt", false);
    private final Template letterPage = template("mail/letter.html", true);
    private final String sender;

    MailPaper(Mailing mailing, @Value("${quarterdeck.public-url}") String house) {
        this.sender = mailing.sender(house);
    }

    /** What the templates name. */
    record Words(
            String subject,
            String caseNumber,
            List<String> paragraphs,
            @Nullable String link,
            @Nullable Enclosed enclosed) {

        static Words of(Notice notice, @Nullable Enclosed enclosed) {
            List<String> paragraphs =
                    notice.body().lines().filter(line -> !line.isBlank()).toList();
            return new Words(notice.subject(), notice.caseNumber().value(), paragraphs, notice.link(), enclosed);
        }
    }

    /** What the templates of a letter to a stranger name. */
    record LetterWords(String subject, String about, List<String> paragraphs, String link, String linkWords) {

        static LetterWords of(Missive missive) {
            List<String> paragraphs =
                    missive.text().lines().filter(line -> !line.isBlank()).toList();
            return new LetterWords(missive.subject(), missive.about(), paragraphs, missive.link(), missive.linkWords());
        }
    }

    MimeMessage write(MimeMessage message, Notice notice, String address, @Nullable Enclosed enclosed)
            throws MessagingException {
        Words words = Words.of(notice, enclosed);
        return write(message, address, words.subject(), text.execute(words), page.execute(words));
    }

    MimeMessage write(MimeMessage message, Missive missive) throws MessagingException {
        LetterWords words = LetterWords.of(missive);
        return write(message, missive.address(), words.subject(), letterText.execute(words), letterPage.execute(words));
    }

    private MimeMessage write(MimeMessage message, String address, String subject, String plain, String html)
            throws MessagingException {
        MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        mail.setFrom(new InternetAddress(sender, true));
        mail.setTo(new InternetAddress(address, true));
        mail.setSubject(subject);
        mail.setText(plain, html);
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
