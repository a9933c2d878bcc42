package org.quarterdeck.volunteer;

import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which applicants, and those who see to applications, hear of them. */
@Component
class VolunteerTidings {

    private final ApplicantPost applicants;
    private final Post post;
    private final Directory directory;

    VolunteerTidings(ApplicantPost applicants, Post post, Directory directory) {
        this.applicants = applicants;
        this.post = post;
        this.directory = directory;
    }

    /** Tells the applicant, once for each notice. */
    void tell(VolunteerApplication application, String notice, String subject, String text) {
        applicants.tell(
                application.number(),
                again(application, notice),
                "%s: %s".formatted(application.number(), subject),
                text);
    }

    /** Tells one of those who see to it. */
    void ask(VolunteerApplication application, PersonId person, String notice, String what, String text) {
        post.tell(List.of(person), letter(application, notice, what, text));
    }

    /** Tells all coordinators. */
    void tellCoordinators(VolunteerApplication application, String notice, String what, String text) {
        post.tell(in(application, Circle.COORDINATORS), letter(application, notice, what, text));
    }

    /** Tells all coordinators and leads that something is left alone (X7). */
    void escalate(VolunteerApplication application, String notice, String what, String text) {
        List<PersonId> all = Stream.concat(
                        in(application, Circle.COORDINATORS).stream(), in(application, Circle.LEADS).stream())
                .distinct()
                .toList();
        post.tell(all, letter(application, notice, what, text));
    }

    private List<PersonId> in(VolunteerApplication application, Circle circle) {
        return directory.in(circle).stream()
                .map(Person::id)
                .filter(person -> !application.isOf(person))
                .toList();
    }

    /** One that a hearing has led back is told anew what it was told before. */
    private static String again(VolunteerApplication application, String notice) {
        return application.ledBack() == 0 ? notice : "%s-%d".formatted(notice, application.ledBack() + 1);
    }

    private static Letter letter(VolunteerApplication application, String notice, String what, String text) {
        return Letter.about(
                application.number(),
                again(application, notice),
                "%s %s: application for %s".formatted(application.number(), what, application.tier()),
                text);
    }
}
