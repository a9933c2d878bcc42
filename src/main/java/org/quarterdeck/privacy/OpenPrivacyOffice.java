package org.quarterdeck.privacy;

import java.util.Map;
import java.util.Set;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office: reads from the rooms, and opens the case that has them erase. */
@Service
class OpenPrivacyOffice implements PrivacyOffice {

    private final AskedRooms rooms;
    private final Identities identities;
    private final Memberships memberships;
    private final Docket docket;
    private final Erasures erasures;
    private final ErasureCases cases;

    OpenPrivacyOffice(
            AskedRooms rooms,
            Identities identities,
            Memberships memberships,
            Docket docket,
            Erasures erasures,
            ErasureCases cases) {
        this.rooms = rooms;
        this.identities = identities;
        this.memberships = memberships;
        this.docket = docket;
        this.erasures = erasures;
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return rooms.export(rooms.known(person));
    }

    @Override
    @Transactional
    public CaseNumber erase(PersonId person) {
        refuseMembers(person);
        refuseCircles(person);
        return erasures.underWay(person).orElseGet(() -> open(person));
    }

    private void refuseMembers(PersonId person) {
        memberships.of(person).filter(member -> !member.state().hasLeft()).ifPresent(member -> {
            throw new NotNow(
                    "privacy.still-a-member",
                    "%s is %s: whoever belongs to the community leaves it before their data is erased"
                            .formatted(person, member.state().words()));
        });
    }

    /** Whoever was put into circles without ever being admitted, such as the first administrators, is offboarded by nobody. */
    private void refuseCircles(PersonId person) {
        Set<Circle> circles = identities.find(person).map(Identity::circles).orElse(Set.of());
        if (!circles.isEmpty() && memberships.of(person).isEmpty()) {
            throw new NotNow(
                    "privacy.still-in-circles",
                    "%s is in circles, though no member: an administrator takes them out of these before their data is erased"
                            .formatted(person));
        }
        if (circles.contains(Circle.ADMINISTRATORS)
                && identities.in(Circle.ADMINISTRATORS).size() == 1) {
            throw new NotNow("people.last-administrator", "%s is the last administrator".formatted(person));
        }
    }

    private CaseNumber open(PersonId person) {
        CaseNumber number = docket.open("ERA", Erasures.PROCESS, "Erasure of personal data", person, null, "asked");
        cases.begin(number);
        return number;
    }
}
