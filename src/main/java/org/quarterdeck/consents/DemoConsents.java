package org.quarterdeck.consents;

import java.util.List;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.people.Directory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demonstration have agreed to what T2 agrees to. Once: who takes it back later has taken it back. */
@Component
@Profile("demo")
@Order(DemoConsents.ORDER)
class DemoConsents implements ApplicationRunner {

    /** After the people of the demonstration. */
    static final int ORDER = 25;

    private static final List<String> DOCUMENTS = List.of("code-of-conduct", "contributor-agreement", "privacy");

    private final ConsentBook book;
    private final Consents consents;
    private final Directory directory;

    DemoConsents(ConsentBook book, Consents consents, Directory directory) {
        this.book = book;
        this.consents = consents;
        this.directory = directory;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!consents.areNone()) {
            return;
        }
        directory
                .in(Circle.MEMBERS)
                .forEach(person -> DOCUMENTS.forEach(document ->
                        book.give(person.id(), document, book.current(document).version(), "demonstration")));
    }
}
