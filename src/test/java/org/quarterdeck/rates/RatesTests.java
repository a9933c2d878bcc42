package org.quarterdeck.rates;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseRounds;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each story has a month of its own, long after everything else: rates that are on file stay there. */
@HouseTest
@OnBothDatabases
class RatesTests {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Currency CHF = Currency.getInstance("CHF");

    @Autowired
    RateDesk desk;

    @Autowired
    Rates rates;

    @Autowired
    HouseRounds rounds;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2041-12-20T09:00:00Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("are the latest of the day or before it, until they are too old")
    void areTheLatest() {
        bring(Published.history("2041-01-10,1.1,160,N/A", "2041-01-09,1.2,161,7.5"));

        assertThat(dollars("2041-01-08")).isEmpty();
        assertThat(dollars("2041-01-09")).contains(Money.of("1.20", "USD"));
        assertThat(dollars("2041-01-10")).contains(Money.of("1.10", "USD"));
        assertThat(dollars("2041-01-17")).contains(Money.of("1.10", "USD"));
        assertThat(dollars("2041-01-18")).isEmpty();
    }

    @Test
    @DisplayName("of two currencies beside the euro meet over it, both of one day")
    void meetOverTheEuro() {
        bring("Date,USD,CHF\n2041-02-10,1.2,\n2041-02-09,1.1,0.9\n");

        ExchangeRate rate = rates.on(LocalDate.parse("2041-02-10"), USD, CHF).orElseThrow();

        assertThat(rate.day()).isEqualTo("2041-02-09");
        assertThat(rate.source()).isEqualTo("ECB");
        assertThat(rate.convert(Money.of("110.00", "USD"))).isEqualTo(Money.of("90.00", "CHF"));
        assertThat(rates.on(LocalDate.parse("2041-02-10"), USD, JPY)).isEmpty();
    }

    @Test
    void areOnFileOnce() {
        assertThat(bring(Published.daily("5 March 2041", "1.1")).rates()).isEqualTo(3);

        RateDesk.Taken again = bring(Published.daily("5 March 2041", "1.10"));

        assertThat(again).isEqualTo(new RateDesk.Taken(0, 0, 3, List.of()));
    }

    @Test
    @DisplayName("are never changed: what says otherwise is refused, and the rest is taken")
    void areNeverChanged() {
        bring(Published.daily("5 April 2041", "1.1"));

        RateDesk.Taken other = bring("Date,USD,GBP\n2041-04-05,1.3,0.8\n");

        assertThat(other.rates()).isEqualTo(1);
        assertThat(other.refused()).containsExactly(new Unfit("2041-04-05 USD", "is 1.1 on file"));
        assertThat(dollars("2041-04-05")).contains(Money.of("1.10", "USD"));
        for (String change : new String[] {"update rates_quote set per_euro = 2", "delete from rates_quote"}) {
            assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void areOfNoDayToCome() {
        RateDesk.Taken taken = bring(Published.history("2041-12-21,1.1,160,N/A", "2041-12-20,1.2,160,N/A"));

        assertThat(taken.days()).isEqualTo(1);
        assertThat(taken.refused())
                .extracting(Unfit::why)
                .containsOnly("is of a day that has not come")
                .hasSize(2);
        assertThat(rates.today(EUR, USD).orElseThrow().day()).isEqualTo("2041-12-20");
    }

    @Test
    @DisplayName("are brought by treasurers, and the register says by whom")
    void areBroughtByTreasurers() {
        byte[] file = Published.daily("5 May 2041", "1.1").getBytes(UTF_8);

        assertThatThrownBy(() -> desk.bring(file, Callers.lead())).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> desk.bring(file, Callers.caller("admin", Circle.ADMINISTRATORS, Circle.TREASURERS)))
                .isInstanceOf(Barred.class);
        assertThat(dollars("2041-05-05")).isEmpty();

        desk.bring(file, Callers.caller("treasurer", Circle.TREASURERS));
        assertThat(database.sql("select body from register_entry where seq = (select max(seq) from register_entry)")
                        .query(String.class)
                        .single())
                .contains("\"exchange-rates\"")
                .contains("\"latest\":\"2041-05-05\"");
    }

    @Test
    @DisplayName("are fetched by the house itself where it was told from whom")
    void areFetched() {
        WireMockServer bank = OutsideWorld.fresh();
        bank.stubFor(get(OutsideWorld.RATES)
                .willReturn(ok(Published.xml("2041-06-05", "<Cube currency='USD' rate='1.1'/>"))));

        rounds.make("rates");

        assertThat(dollars("2041-06-05")).contains(Money.of("1.10", "USD"));
        assertThat(rounds.waiting("rates")).hasSize(1);
    }

    @Test
    @DisplayName("are asked for again later where the bank has a fault or sends one elsewhere")
    void areAskedForAgain() {
        WireMockServer bank = OutsideWorld.fresh();
        bank.stubFor(get(OutsideWorld.RATES).willReturn(serverError()));
        assertThatThrownBy(() -> rounds.make("rates")).hasMessageContaining("answered 500");

        bank.stubFor(get(OutsideWorld.RATES).willReturn(temporaryRedirect(OutsideWorld.address("/elsewhere"))));
        assertThatThrownBy(() -> rounds.make("rates")).hasMessageContaining("answered 302");
        assertThat(rounds.waiting("rates")).hasSize(1);
    }

    private RateDesk.Taken bring(String file) {
        return desk.bring(file.getBytes(UTF_8), Callers.caller("treasurer", Circle.TREASURERS));
    }

    private Optional<Money> dollars(String day) {
        return rates.on(LocalDate.parse(day), EUR, USD).map(rate -> rate.convert(Money.of("1.00", "EUR")));
    }
}
