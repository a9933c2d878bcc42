package org.quarterdeck.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PlainText;

/** What somebody says a person is. Whatever is null or empty, apart from the affiliation, stays as it was. */
public record Declaration(
        @Nullable String affiliation,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String password,
        @Nullable List<String> groups) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_PASSWORD = 128;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    public Declaration {
        affiliation = given(affiliation);
        firstName = given(firstName);
        lastName = given(lastName);
        email = given(email);
        password = password == null || password.isEmpty() ? null : password;
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (affiliation == null) {
            faults.add(new Fault("affiliation", "must be given; independent for whoever has none"));
        }
        line("affiliation", affiliation, LONGEST_NAME).ifPresent(faults::add);
        line("firstName", firstName, LONGEST_NAME).ifPresent(faults::add);
        line("lastName", lastName, LONGEST_NAME).ifPresent(faults::add);
        line("email", email, LONGEST_ADDRESS).ifPresent(faults::add);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            faults.add(new Fault("email", "must be an address such as name@example.org"));
        }
        line("password", password, LONGEST_PASSWORD).ifPresent(faults::add);
        for (String group : groups == null ? List.<String>of() : groups) {
            if (group == null || Circle.of(group).isEmpty()) {
                faults.add(new Fault("groups", "must not contain %s, which is no group".formatted(group)));
            }
        }
        return faults;
    }

    /** The circles named; only to be asked of a declaration without faults. */
    Optional<Set<Circle>> circles() {
        return Optional.ofNullable(groups)
                .map(ids -> ids.stream().map(id -> Circle.of(id).orElseThrow()).collect(Collectors.toSet()));
    }

    /** Whether it says what only an administrator may say. */
    boolean concernsSignIn() {
        return password != null || groups != null;
    }

    private static Optional<Fault> line(String field, @Nullable String text, int most) {
        return Optional.ofNullable(text)
                .flatMap(given -> PlainText.faultInLine(given, most))
                .map(message -> new Fault(field, message));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
