package org.quarterdeck.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.lobby.Errand;
import org.quarterdeck.lobby.Lobby;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The house with a mail server: a real one, which each test starts and stops. */
@HouseTest
@OnBothDatabases
@TestPropertySource(
        properties = {"spring.mail.host=127.0.0.1", "quarterdeck.correspondence.from=Quarterdeck <house@example.org>"})
class MailTests {

    private static final PersonId MEMBER = new PersonId("member3");
    private static final CaseNumber NUMBER = new CaseNumber("TEL-2029-0001");
    private static final String LINK = "/camunda/app/tasklist/default/#/?task=a-task";
    private static final String HELLO = "\u05e9\u05dc\u05d5\u05dd";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String word = UUID.randomUUID().toString();

    @Autowired
    Post post;

    @Autowired
    Mailroom mailroom;

    @Autowired
    Pigeonholes pigeonholes;

    @Autowired
    Lobby lobby;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TransactionTemplate together;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void startsTheServer() {
        Moment.set(Instant.parse("2026-11-02T09:00:00Z"));
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopsTheServer() {
        server.stop();
        mails().forEach(job -> jobs.deleteJob(job.getId()));
        Moment.reset();
    }

    @Test
    void sendsTextAndPageWithTheLink() throws Exception {
        tell("An <b>offer</b>", "1 < 2 & " + HELLO + "\n{{subject}} <script>alert(1)</script>");

        carry();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("An <b>offer</b>");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Quarterdeck <house@example.org>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("member3@quarterdeck.example");
        assertThat(content(mail, "text/plain")).contains("1 < 2 & " + HELLO, "{{subject}} <script>", LINK);
        assertThat(content(mail, "text/html"))
                .contains(
                        "An &lt;b&gt;offer",
                        "1 &lt; 2 &amp; " + HELLO,
                        "{{subject}} &lt;script&gt;",
                        "Open in Tasklist")
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName(
            "sends a stranger a letter whose link is kept nowhere, and another one, which holds instead, if it must")
    void writesToStrangersAsTheLetterGoesOut() throws Exception {
        String address = word + "@example.org";
        lobby.welcome(new Errand("comment", "PLN-2029-0009"), address, "10.1.0.1");
        assertThat(pigeonholes.letters(Callers.admin())).isEmpty();
        server.stop();
        Job letter = mails().get(0);
        fails(letter);
        assertThat(again(letter).getDuedate().toInstant())
                .isEqualTo(Moment.now().plus(Duration.ofMinutes(1)));

        server.start();
        sender.setPort(server.getSmtp().getPort());
        carry();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(address);
        assertThat(mail.getSubject()).isEqualTo("Your comment on PLN-2029-0009");
        Matcher link = Pattern.compile("/comment/([A-Za-z0-9_-]{43})\\b").matcher(content(mail, "text/plain"));
        assertThat(link.find()).isTrue();
        String token = link.group(1);
        assertThat(content(mail, "text/html")).contains("/comment/" + token, "forgotten after 48 hours");
        assertThat(lobby.guest("comment", token).address()).isEqualTo(address);
        assertThat(mails()).isEmpty();
    }

    @Test
    void writesNoLetterThatNobodyWaitsForAnyMore() {
        lobby.welcome(new Errand("comment", "PLN-2029-0009"), word + "@example.org", "10.1.0.1");
        Moment.advance(Duration.ofHours(48));

        carry();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mails()).isEmpty();
    }

    @Test
    void letsNoSubjectBringAHeaderOfItsOwn() throws Exception {
        tell("Hello\r\nBcc: all@example.org", "Text");

        carry();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@example.org");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void sendsEachNoticeOnce() {
        tell("Once", "Text");
        tell("Once", "Text");
        assertThat(mails()).hasSize(1);

        carry();
        together.executeWithoutResult(status -> mailroom.send(new Envelope(MEMBER, NUMBER, word)));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsTheNoticeOfWhoeverHasNoAddress() {
        PersonId stranger = new PersonId("nobody" + word.substring(0, 4));
        together.executeWithoutResult(status -> post.tell(stranger, NUMBER, word, "Subject", "Text"));

        carry();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(pigeonholes
                        .own(Callers.caller(stranger.value()), new Stretch(null, 5))
                        .items())
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentAt()).isNull());
    }

    @Test
    void sendsNothingOfWhatDidNotHappen() {
        together.executeWithoutResult(status -> {
            post.tell(MEMBER, NUMBER, word, "Subject", "Text");
            status.setRollbackOnly();
        });

        assertThat(mails()).isEmpty();
    }

    @Test
    @DisplayName(
            "outlasts a mail server that is down: people go on, the house stays ready, the mail is tried again, then an"
                    + " administrator is asked, and once the server is back it arrives, once")
    void outlastsTheServersAbsence() {
        server.stop();

        assertThat(http.withBasicAuth("member3", "demo")
                        .postForEntity("/api/budget-requests", request(), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        Job mail = mails().get(0);
        for (String pause : List.of("PT1M", "PT5M", "PT30M", "PT2H", "PT12H")) {
            fails(mail);
            assertThat(again(mail).getDuedate().toInstant())
                    .isEqualTo(Moment.now().plus(Duration.parse(pause)));
            assertThat(incidents(mail)).isZero();
            Moment.advance(Duration.parse(pause));
        }
        fails(mail);
        assertThat(again(mail).getRetries()).isZero();
        assertThat(incidents(mail)).isEqualTo(1);
        assertThat(http.getForEntity("/actuator/health/readiness", String.class).getBody())
                .contains("UP");

        server.start();
        sender.setPort(server.getSmtp().getPort());
        jobs.setJobRetries(mail.getId(), 1);
        jobs.executeJob(mail.getId());

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).contains("Tasklist");
        assertThat(incidents(mail)).isZero();
        assertThat(mails()).isEmpty();
    }

    private void tell(String subject, String text) {
        together.executeWithoutResult(status -> post.tell(
                List.of(MEMBER), Letter.about(NUMBER, word, subject, text).on("a-task")));
    }

    private void carry() {
        mails().forEach(job -> jobs.executeJob(job.getId()));
    }

    private void fails(Job mail) {
        assertThatThrownBy(() -> jobs.executeJob(mail.getId())).isNotNull();
    }

    private Job again(Job mail) {
        return jobs.createJobQuery().jobId(mail.getId()).singleResult();
    }

    private long incidents(Job mail) {
        return runtime.createIncidentQuery().configuration(mail.getId()).count();
    }

    /** They belong to no case. */
    private List<Job> mails() {
        return jobs.createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .toList();
    }

    private static Map<String, String> request() {
        return Map.of(
                "title", "Stickers",
                "justification", "Stickers for the booth at the summit.",
                "amount", "150.00",
                "currency", "EUR",
                "budgetLine", "EVENTS",
                "category", "swag");
    }

    /** The part of that type, however deep it lies; empty if there is none. */
    private static String content(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        StringBuilder found = new StringBuilder();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                found.append(content(several.getBodyPart(i), type));
            }
        }
        return found.toString();
    }
}
