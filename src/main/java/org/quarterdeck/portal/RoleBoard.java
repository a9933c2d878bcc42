package org.quarterdeck.portal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.volunteer.Role;
import org.quarterdeck.volunteer.RoleTable;
import org.springframework.stereotype.Component;

/** Shows what the community's table asks of each role. */
@Component
class RoleBoard {

    private final RoleTable table;
    private final ConsentBook consents;

    RoleBoard(RoleTable table, ConsentBook consents) {
        this.table = table;
        this.consents = consents;
    }

    List<RoleRow> rows() {
        return table.roles().stream().map(this::row).toList();
    }

    private RoleRow row(Role role) {
        return new RoleRow(
                role.tier().name(),
                role.title(),
                role.sponsors() == 0
                        ? "none"
                        : "%d, of tier %s or above".formatted(role.sponsors(), role.sponsorTier()),
                role.vote() ? "by the council" : "none",
                role.agreements().stream()
                        .map(consents::current)
                        .map(TextRow::of)
                        .toList(),
                role.systems().isEmpty()
                        ? "nothing"
                        : role.systems().stream().map(AccessWords::system).collect(Collectors.joining(", ")),
                days(role.probation()));
    }

    private static String days(Duration time) {
        return time.toDays() == 1 ? "1 day" : time.toDays() + " days";
    }
}
