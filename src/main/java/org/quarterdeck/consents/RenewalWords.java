package org.quarterdeck.consents;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of what members are told of a text. */
@Component
class RenewalWords {

    static final String ASKED = "consent-asked";
    static final String REMINDED = "consent-reminder";
    static final String SUSPENDED = "consent-suspended";
    static final String SPARED = "consent-spared";

    private final ConsentBook book;
    private final ConsentSettings settings;
    private final String house;

    RenewalWords(ConsentBook book, ConsentSettings settings, @Value("${quarterdeck.public-url}") String house) {
        this.book = book;
        this.settings = settings;
        this.house = house.replaceAll("/+$", "");
    }

    String subject(Renewal renewal, String notice) {
        String title = title(renewal);
        return switch (notice) {
            case ASKED -> "Please read version %s of \"%s\"".formatted(renewal.version(), title);
            case REMINDED -> "You haven't agreed to version %s of \"%s\" yet".formatted(renewal.version(), title);
            case SPARED -> "%s hasn't agreed to \"%s\", and can't be suspended".formatted(renewal.person(), title);
            default -> "Your access rests until you agree to \"%s\"".formatted(title);
        };
    }

    String of(Renewal renewal, String notice) {
        String how = "Read it at %s, and agree on your own page or through the house's interface."
                .formatted(address(renewal));
        return notice.equals(SUSPENDED)
                ? "Nothing was taken away: as soon as you agree you stand where you stood, and your access is back. "
                        + how
                : "%s After %s without your answer the access of those who hold any that matters rests until they agree."
                        .formatted(how, words(settings.suspendAfter()));
    }

    /** For the leads. */
    String ofSparing(Renewal renewal, List<Circle> lastOf) {
        return "%s is the last one on duty of %s. Their place and access stay as they are: please speak with them, or have somebody join them."
                .formatted(renewal.person(), lastOf.stream().map(Circle::id).collect(Collectors.joining(", ")));
    }

    String address(Renewal renewal) {
        return house + "/consents/" + renewal.document();
    }

    private String title(Renewal renewal) {
        return book.text(renewal.document(), renewal.version()).title();
    }

    private static String words(Duration time) {
        return time.equals(Duration.ofDays(time.toDays())) ? time.toDays() + " days" : time.toString();
    }
}
