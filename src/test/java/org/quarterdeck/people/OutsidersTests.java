package org.quarterdeck.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.Callers.admin;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class OutsidersTests {

    private final String address = UUID.randomUUID() + "@example.org";

    @Autowired
    Outsiders outsiders;

    @Autowired
    Directory directory;

    @Autowired
    Roll roll;

    @Autowired
    TransactionTemplate together;

    @Test
    void knowsSomebodyWithoutAnAccountByOneIdForGood() {
        PersonId id = at(address);

        assertThat(at(address)).isEqualTo(id);
        assertThat(at(" " + address.toUpperCase(Locale.ROOT))).isEqualTo(id);
        assertThat(at("other-" + address)).isNotEqualTo(id);
        assertThat(outsiders.find(id)).contains(new Outsider(id, address));
        assertThat(directory.find(id)).isEmpty();
    }

    @Test
    @DisplayName("gives ids that say nothing of the address")
    void saysNothingOfTheAddress() {
        assertThat(at(address).value()).matches("outsider[a-z2-9]{16}").doesNotContain(address.substring(0, 8));
    }

    @Test
    void findsThePersonOfTheDirectoryWhoseAddressItIs() {
        PersonId noor = account(address);

        assertThat(at(address.toUpperCase(Locale.ROOT))).isEqualTo(noor);
        assertThat(outsiders.find(noor)).isEmpty();
    }

    @Test
    void takesAnAddressThatSeveralShareForNoneOfTheirs() {
        PersonId one = account(address);
        PersonId other = account(address);

        assertThat(at(address)).isNotIn(one, other);
    }

    @Test
    void isAskedWhereSomethingIsKeptWithTheAnswer() {
        assertThatThrownBy(() -> outsiders.at(address)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private PersonId at(String whose) {
        return together.execute(status -> outsiders.at(whose));
    }

    private PersonId account(String whose) {
        PersonId id = new PersonId("p" + UUID.randomUUID().toString().replace("-", ""));
        roll.declare(admin(), id, new Declaration("Acme", "Noor", "Nasser", whose, "secret", List.of("members")));
        return id;
    }
}
