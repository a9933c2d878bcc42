package org.quarterdeck.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

@HouseTest
@Tag("both-databases")
class BudgetLinesTests {

    private static final Caller TREASURER = new Caller(new PersonId("treasurer"), Set.of(Circle.TREASURERS));
    private static final String LINE = """
            {"code": "%s", "name": "Outreach", "currency": "EUR", "period": "2027", "owner": "lead",
             "fundsCheck": "WARN", "appropriated": "1250.00"}
            """;

    @Autowired
    BudgetLines controller;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    private final String code =
            "W-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
    private Caller caller = TREASURER;
    private MockMvcTester http;

    @BeforeEach
    void openTheDoor() {
        http = MockMvcTester.of(
                List.of(controller),
                mvc -> mvc.setCustomArgumentResolvers(new SignedIn())
                        .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                        .build());
    }

    @Test
    void opensALine() {
        MvcTestResult opened = post(LINE.formatted(code));

        String line = """
                {"code": "%s", "name": "Outreach", "currency": "EUR", "period": "2027", "owner": "lead",
                 "fundsCheck": "WARN", "appropriated": "1250.00", "transferredIn": "0.00", "transferredOut": "0.00",
                 "preEncumbered": "0.00", "encumbered": "0.00", "expended": "0.00", "available": "1250.00"}
                """.formatted(code);
        assertThat(opened).hasStatus(201).hasHeader("Location", "/api/budget-lines/" + code);
        assertThat(opened).bodyJson().isStrictlyEqualTo(line);
        assertThat(http.get().uri("/api/budget-lines/" + code))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(line);
        assertThat(http.get().uri("/api/budget-lines"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.code=='%s')].available".formatted(code))
                .asArray()
                .containsExactly("1250.00");
    }

    @Test
    @DisplayName("a line that says nothing more belongs to this year and stops; its sum may be a plain number")
    void opensALineOfThisYear() {
        assertThat(post(
                        "{\"code\": \"%s\", \"name\": \"New\", \"currency\": \"EUR\", \"owner\": \"lead\", \"appropriated\": 10.50}"
                                .formatted(code)))
                .hasStatus(HttpStatus.CREATED);

        var line = ledger.standing(new LineCode(code));
        assertThat(line.line().period()).isEqualTo(Year.now(clock).toString());
        assertThat(line.line().fundsCheck().name()).isEqualTo("STOP");
        assertThat(line.balance().available()).isEqualTo(Money.of("10.50", "EUR"));
    }

    @Test
    void namesEveryFaultAndOpensNothing() {
        assertThat(post("{\"code\": \"%s\", \"currency\": \"euro\", \"appropriated\": \"-1\"}".formatted(code)))
                .failure()
                .cause()
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::faults)
                .satisfies(faults -> assertThat(faults)
                        .extracting(Fault::field)
                        .containsExactly("name", "currency", "owner", "appropriated"));
        assertThat(ledger.line(new LineCode(code))).isEmpty();
    }

    @Test
    void opensALineOnce() {
        post(LINE.formatted(code));

        assertThat(post(LINE.formatted(code)))
                .failure()
                .cause()
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TREASURERS")
    @DisplayName("only treasurers open lines, and an administrator doesn't even as a treasurer")
    void opensLinesForTreasurersOnly(Circle circle) {
        caller = new Caller(new PersonId("someone"), Set.of(circle));
        assertThat(post(LINE.formatted(code))).failure().cause().isInstanceOf(Barred.class);

        caller = new Caller(new PersonId("admin"), Set.of(Circle.ADMINISTRATORS, Circle.TREASURERS));
        assertThat(post(LINE.formatted(code))).failure().cause().isInstanceOf(Barred.class);
        assertThat(ledger.line(new LineCode(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOBODYS-LINE", "events", "x", "EVENTS'--", "NOBODYS-LINE/entries"})
    void knowsNoOtherLine(String path) {
        assertThat(http.get().uri("/api/budget-lines/" + path))
                .failure()
                .cause()
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void tellsThePostingsOldestFirst() {
        post(LINE.formatted(code));
        reserve("400.00");

        assertThat(http.get().uri("/api/budget-lines/%s/entries".formatted(code)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [
                          {"position": 1, "kind": "APPROPRIATION", "amount": "1250.00", "caseNumber": null,
                           "change": {"appropriated": "1250.00"}, "balance": {"available": "1250.00"}},
                          {"position": 2, "kind": "PRE_ENCUMBRANCE", "amount": "400.00", "caseNumber": "TST-2027-0001",
                           "memo": "asked for", "change": {"preEncumbered": "400.00", "available": "-400.00"},
                           "balance": {"appropriated": "1250.00", "preEncumbered": "400.00", "available": "850.00"}}
                        ], "next": null}
                        """);
    }

    @Test
    void turnsPages() throws Exception {
        post(LINE.formatted(code));
        for (int i = 0; i < 6; i++) {
            reserve("1");
        }

        List<Integer> positions = new ArrayList<>();
        String after = "0";
        List<Integer> sizes = new ArrayList<>();
        while (!after.equals("null")) {
            var page = json.readTree(http.get()
                    .uri("/api/budget-lines/%s/entries?limit=3&after=%s".formatted(code, after))
                    .exchange()
                    .getResponse()
                    .getContentAsString());
            page.get("items").forEach(item -> positions.add(item.get("position").asInt()));
            sizes.add(page.get("items").size());
            after = page.get("next").asText();
        }

        assertThat(positions).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(sizes).containsExactly(3, 3, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1"})
    void turnsPagesOfUpToTwoHundred(String limit) {
        post(LINE.formatted(code));

        assertThat(http.get().uri("/api/budget-lines/%s/entries?limit=%s".formatted(code, limit)))
                .failure()
                .cause()
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("limit");
        assertThat(http.get().uri("/api/budget-lines/%s/entries?limit=200".formatted(code)))
                .hasStatusOk();
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/budget-lines")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private void reserve(String amount) {
        transaction.executeWithoutResult(status ->
                ledger.preEncumber(new LineCode(code), new CaseNumber("TST-2027-0001"), Money.of(amount, "EUR")));
    }

    private class SignedIn implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return caller;
        }
    }
}
