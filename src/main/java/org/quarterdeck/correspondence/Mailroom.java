package org.quarterdeck.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends notices by mail. Without a mail server it is closed: notices are kept all the same. */
@Component
public class Mailroom {

    private final KeptNotices notices;
    private final Directory directory;
    private final Scribes scribes;
    private final MailPaper paper;
    private final ObjectProvider<Enclosures> enclosures;
    private final ObjectProvider<JavaMailSender> sender;
    private final boolean open;

    Mailroom(
            KeptNotices notices,
            Directory directory,
            Scribes scribes,
            MailPaper paper,
            ObjectProvider<Enclosures> enclosures,
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String server) {
        this.notices = notices;
        this.directory = directory;
        this.scribes = scribes;
        this.paper = paper;
        this.enclosures = enclosures;
        this.sender = sender;
        this.open = !server.isBlank();
    }

    boolean isOpen() {
        return open;
    }

    /**
     * Sends a notice that hasn't been sent. Whoever has no address reads it at the API. A crash between the server's yes and the
     * end of the transaction sends it once more; nothing else does.
     *
     * @throws org.springframework.mail.MailException if the server can't be reached or doesn't want it
     */
    public void send(Envelope envelope) {
        Optional<String> address = directory.find(envelope.person()).map(Person::email);
        if (!open || address.isEmpty() || address.get().isBlank()) {
            return;
        }
        notices.unsent(envelope).ifPresent(notice -> {
            JavaMailSender mail = sender.getObject();
            mail.send(written(() -> paper.write(
                    mail.createMimeMessage(),
                    notice,
                    address.get(),
                    enclosed(notice).orElse(null))));
            notices.sent(envelope);
        });
    }

    /**
     * Has a letter to a stranger written, and sends it. A crash on the way writes and sends another one, whose link holds instead.
     *
     * @throws org.springframework.mail.MailException if the server can't be reached or doesn't want it
     */
    public void send(Dictation dictation) {
        if (!open) {
            return;
        }
        scribes.write(dictation).ifPresent(missive -> {
            JavaMailSender mail = sender.getObject();
            mail.send(written(() -> paper.write(mail.createMimeMessage(), missive)));
        });
    }

    /** What the notice brings along; empty for most. */
    Optional<Enclosed> enclosed(Notice notice) {
        return Optional.ofNullable(notice.task())
                .flatMap(task -> enclosures.stream()
                        .flatMap(all -> all.with(notice.person(), task).stream())
                        .findFirst());
    }

    private static MimeMessage written(Writing writing) {
        try {
            return writing.write();
        } catch (MessagingException unusable) {
            throw new MailPreparationException("the mail can't be written", unusable);
        }
    }

    @FunctionalInterface
    private interface Writing {

        MimeMessage write() throws MessagingException;
    }
}
