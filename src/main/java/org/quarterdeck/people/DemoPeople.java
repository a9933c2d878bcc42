package org.quarterdeck.people;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the demonstration, all of them members of tier T2. Whoever was brought in once is left alone from then on, so
 * what the demonstration's users change or delete stays changed.
 */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

    /** After the circles, before demonstration data that belongs to somebody. */
    static final int ORDER = 20;

    private static final String PASSWORD = "demo";
    private static final Tier TIER = Tier.T2;
    private static final String UNDECLARED = "-";

    /** Id, first name, last name, circle, affiliation. */
    private static final String PEOPLE = """
            admin        Ada      Anker      camunda-admin -
            lead         Lena     Lindqvist  leads         Acme
            lead2        Luis     Lemos      leads         independent
            treasurer    Tariq    Tannous    treasurers    Globex
            treasurer2   Tessa    Thorne     treasurers    Initech
            payer        Paula    Petrov     payers        Globex
            payer2       Piet     Pauwels    payers        independent
            council1     Carla    Conti      council       Acme
            council2     Chidi    Chukwu     council       Globex
            council3     Chen     Chao       council       Initech
            council4     Celia    Cortés     council       Umbrella
            council5     Cem      Çelik      council       independent
            sponsor      Sofia    Saarinen   sponsors      Acme
            sponsor2     Samuel   Strand     sponsors      independent
            chair        Hanna    Haraldsen  chairs        Initech
            chair2       Hiro     Hayashi    chairs        independent
            reviewer1    Rosa     Romero     reviewers     Acme
            reviewer2    Ravi     Rao        reviewers     Globex
            reviewer3    Ruth     Rosen      reviewers     Initech
            reviewer4    Remi     Rousseau   reviewers     Umbrella
            reviewer5    Rana     Rahimi     reviewers     independent
            reviewer6    Rolf     Richter    reviewers     independent
            coordinator  Olga     Orlova     coordinators  Umbrella
            coordinator2 Oumar    Ouattara   coordinators  independent
            mentor1      Mira     Marković   mentors       Acme
            mentor2      Marco    Moretti    mentors       Globex
            mentor3      Mei      Ming       mentors       independent
            member       Emil     Eriksen    members       Acme
            member2      Esra     Ekinci     members       Globex
            member3      Eva      Ebner      members       independent
            auditor      Aisha    Abebe      auditors      independent
            """;

    private final Identities identities;
    private final Standings standings;

    DemoPeople(Identities identities, Standings standings) {
        this.identities = identities;
        this.standings = standings;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        EnumSet.allOf(Circle.class).forEach(identities::ensure);
        PEOPLE.lines().map(line -> line.split("\\s+")).forEach(this::bringIn);
    }

    private void bringIn(String[] said) {
        PersonId id = new PersonId(said[0]);
        if (standings.knows(id)) {
            return;
        }
        standings.admit(id, declared(said[4]), TIER, MemberState.ACTIVE);
        if (identities.find(id).isEmpty()) {
            String address = id + "@quarterdeck.example";
            identities.save(new Identity(id, said[1], said[2], address, Set.of()), PASSWORD);
        }
        identities.place(id, EnumSet.of(Circle.MEMBERS, Circle.of(said[3]).orElseThrow()));
    }

    private static @Nullable String declared(String affiliation) {
        return affiliation.equals(UNDECLARED) ? null : affiliation;
    }
}
