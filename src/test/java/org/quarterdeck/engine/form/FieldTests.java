package org.quarterdeck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of field: what it takes, in which type it hands it on, and the word for what it doesn't. */
class FieldTests {

    private static final String AMOUNT = "must be an amount of money such as 1250.00";
    private static final String DATE = "must be a date such as 2027-01-31";
    private static final String LETTERS =
            "must not contain control characters or marks that turn the direction of writing";

    private static final String TEXTFIELD = "'type': 'textfield'";
    private static final String TEXTAREA = "'type': 'textarea'";
    private static final String STRUCTURE = "'type': 'textarea', 'properties': {'kind': 'json'}";
    private static final String MONEY = "'type': 'textfield', 'properties': {'kind': 'money'}";
    private static final String PRICE =
            "'type': 'textfield', 'properties': {'kind': 'money', 'min': '0.01', 'max': '9999.99'}";
    private static final String DAY = "'type': 'textfield', 'properties': {'kind': 'date'}";
    private static final String CALENDAR = "'type': 'datetime', 'subtype': 'date'";
    private static final String CLOCK = "'type': 'datetime', 'subtype': 'time'";
    private static final String MOMENT = "'type': 'datetime', 'subtype': 'datetime'";
    private static final String NUMBER = "'type': 'number', 'validate': {'min': -5, 'max': 100}";
    private static final String FINE = "'type': 'number', 'decimalDigits': 2, 'validate': {'max': 2.5}";
    private static final String BOX = "'type': 'checkbox'";
    private static final String RADIO = "'type': 'radio', 'values': [{'value': 'a'}, {'value': 'b'}]";
    private static final String SELECT = "'type': 'select', 'valuesKey': 'lines'";
    private static final String CHECKLIST = "'type': 'checklist', 'values': [{'value': 'a'}, {'value': 'b'}]";
    private static final String TAGS = "'type': 'taglist', 'valuesExpression': '=tags'";
    private static final String LIST =
            "'type': 'textfield', 'properties': {'kind': 'list'}, 'validate': {'maxLength': 7}";

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(TEXTFIELD, "Zażółć gęślą jaźń", "Zażółć gęślą jaźń"),
                arguments(TEXTFIELD, "  שלום 你好 👩‍🚀 \u00a0", "שלום 你好 👩‍🚀"),
                arguments(TEXTFIELD, "<b>=1+1</b> ${now()}", "<b>=1+1</b> ${now()}"),
                arguments(TEXTFIELD, "نیم‌فاصله", "نیم‌فاصله"),
                arguments(TEXTAREA, "one\r\n\ttwo\n", "one\r\n\ttwo"),
                arguments(STRUCTURE, " [1, {\"a\": \"b\"}] ", "[1, {\"a\": \"b\"}]"),
                arguments(STRUCTURE, List.of(Map.of("a", new BigDecimal("1E+2"))), "[{\"a\":100}]"),
                arguments(STRUCTURE, Map.of("a", 1), "{\"a\":1}"),
                arguments(MONEY, "1250", "1250.00"),
                arguments(MONEY, "1250.5", "1250.50"),
                arguments(MONEY, "007.10", "7.10"),
                arguments(MONEY, "0", "0.00"),
                arguments(MONEY, 1250, "1250.00"),
                arguments(MONEY, 1250L, "1250.00"),
                arguments(MONEY, (short) 3, "3.00"),
                arguments(MONEY, BigInteger.TEN, "10.00"),
                arguments(MONEY, 0.1, "0.10"),
                arguments(MONEY, 1e3, "1000.00"),
                arguments(MONEY, 4.35, "4.35"),
                arguments(MONEY, new BigDecimal("2.500"), "2.50"),
                arguments(MONEY, "999999999999999.99", "999999999999999.99"),
                arguments(PRICE, "0.01", "0.01"),
                arguments(PRICE, "9999.99", "9999.99"),
                arguments(DAY, "2028-02-29", "2028-02-29"),
                arguments(CALENDAR, "2027-01-31", "2027-01-31"),
                arguments(CLOCK, "09:30", "09:30"),
                arguments(MOMENT, "2027-01-31T09:30", "2027-01-31T09:30"),
                arguments(MOMENT, "2027-01-31T09:30:00+01:00", "2027-01-31T09:30:00+01:00"),
                arguments(NUMBER, 7, 7),
                arguments(NUMBER, 7L, 7),
                arguments(NUMBER, 7.0, 7),
                arguments(NUMBER, -5, -5),
                arguments(NUMBER, 100, 100),
                arguments(NUMBER, 0, 0),
                arguments(FINE, 2.5, new BigDecimal("2.50")),
                arguments(FINE, 2, new BigDecimal("2.00")),
                arguments(BOX, true, true),
                arguments(BOX, false, false),
                arguments(RADIO, "b", "b"),
                arguments(SELECT, "ANY-LINE", "ANY-LINE"),
                arguments(CHECKLIST, List.of("b", "a", "b"), List.of("b", "a")),
                arguments(CHECKLIST, "a, b", List.of("a", "b")),
                arguments(TAGS, List.of("new", ""), List.of("new")),
                arguments(LIST, "a, b ,,c", "a,b,c"),
                arguments(LIST, List.of("a", "b", "a"), "a,b"));
    }

    @ParameterizedTest
    @MethodSource
    void taken(String field, Object sent, Object value) {
        Form.Reading reading = check(field, sent);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.values()).isEqualTo(Map.of("f", value));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(TEXTFIELD, 7, "must be text"),
                arguments(TEXTFIELD, List.of("a"), "must be text"),
                arguments(TEXTFIELD, "two\nlines", LETTERS),
                arguments(TEXTFIELD, "two\u2028lines", LETTERS),
                arguments(TEXTFIELD, "tab\there", LETTERS),
                arguments(TEXTFIELD, "nul\u0000", LETTERS),
                arguments(TEXTFIELD, "\u0000", LETTERS),
                arguments(TEXTFIELD, "delete\u007f", LETTERS),
                arguments(TEXTFIELD, "next line\u0085", LETTERS),
                arguments(TEXTFIELD, "evil\u202Etxt.exe", LETTERS),
                arguments(TEXTFIELD, "isolate\u2066x\u2069", LETTERS),
                arguments(TEXTFIELD, "half a letter \ud83d", LETTERS),
                arguments(TEXTFIELD, "no letter \uffff", LETTERS),
                arguments(TEXTAREA, "bell\u0007", LETTERS),
                arguments(STRUCTURE, "[1", "must be JSON"),
                arguments(STRUCTURE, "[] []", "must be JSON"),
                arguments(STRUCTURE, "{\"a\": 1, \"a\": 2}", "must be JSON"),
                arguments(STRUCTURE, 7, "must be JSON"),
                arguments(TEXTAREA, "evil\u202Dtext", LETTERS),
                arguments(MONEY, "-1", AMOUNT),
                arguments(MONEY, "+5", AMOUNT),
                arguments(MONEY, "1.001", AMOUNT),
                arguments(MONEY, "1e3", AMOUNT),
                arguments(MONEY, " 12", AMOUNT),
                arguments(MONEY, "12 ", AMOUNT),
                arguments(MONEY, "1,250.00", AMOUNT),
                arguments(MONEY, ".5", AMOUNT),
                arguments(MONEY, "5.", AMOUNT),
                arguments(MONEY, "12\n", AMOUNT),
                arguments(MONEY, "١٢", AMOUNT),
                arguments(MONEY, "0x10", AMOUNT),
                arguments(MONEY, "NaN", AMOUNT),
                arguments(MONEY, "EUR 5", AMOUNT),
                arguments(MONEY, "1000000000000000", AMOUNT),
                arguments(MONEY, -1, AMOUNT),
                arguments(MONEY, Double.NaN, AMOUNT),
                arguments(MONEY, Double.POSITIVE_INFINITY, AMOUNT),
                arguments(MONEY, -0.5, AMOUNT),
                arguments(MONEY, 1.001, AMOUNT),
                arguments(MONEY, 0.1 + 0.2, AMOUNT),
                arguments(MONEY, 1e17, AMOUNT),
                arguments(MONEY, new BigDecimal("1e999999999"), AMOUNT),
                arguments(MONEY, new BigDecimal("1e-999999999"), AMOUNT),
                arguments(MONEY, true, AMOUNT),
                arguments(MONEY, List.of("1"), AMOUNT),
                arguments(PRICE, "0", "must be at least 0.01"),
                arguments(PRICE, "10000", "must be at most 9999.99"),
                arguments(DAY, "2027-02-29", DATE),
                arguments(DAY, "31.01.2027", DATE),
                arguments(DAY, "2027-1-31", DATE),
                arguments(DAY, "+12027-01-31", DATE),
                arguments(DAY, "2027-01-31T00:00", DATE),
                arguments(DAY, 20270131, DATE),
                arguments(CALENDAR, "tomorrow", DATE),
                arguments(CLOCK, "25:00", "must be a time such as 09:30"),
                arguments(MOMENT, "2027-01-31", "must be a date and time such as 2027-01-31T09:30"),
                arguments(NUMBER, "7", "must be a whole number"),
                arguments(NUMBER, 7.5, "must be a whole number"),
                arguments(NUMBER, Double.NaN, "must be a whole number"),
                arguments(NUMBER, 3_000_000_000L, "must be a whole number"),
                arguments(NUMBER, new BigDecimal("1e999999999"), "must be a whole number"),
                arguments(FINE, new BigDecimal("1e-999999999"), "must be a number with at most 2 decimals"),
                arguments(NUMBER, true, "must be a whole number"),
                arguments(NUMBER, -6, "must be at least -5"),
                arguments(NUMBER, 101, "must be at most 100"),
                arguments(FINE, 2.501, "must be a number with at most 2 decimals"),
                arguments(FINE, 2.51, "must be at most 2.5"),
                arguments(BOX, "true", "must be true or false"),
                arguments(BOX, 1, "must be true or false"),
                arguments(RADIO, "c", "must be one of a, b"),
                arguments(RADIO, "A", "must be one of a, b"),
                arguments(RADIO, 1, "must be text"),
                arguments(SELECT, "LINE\u0000", LETTERS),
                arguments(CHECKLIST, List.of("a", "c"), "must be among a, b"),
                arguments(CHECKLIST, Map.of("a", 1), "must be text with commas, or an array of texts"),
                arguments(TAGS, List.of(1), "must hold nothing but texts, without control characters"),
                arguments(TAGS, List.of("a\u202e"), "must hold nothing but texts, without control characters"),
                arguments(LIST, 5, "must be text with commas, or an array of texts"),
                arguments(LIST, List.of("a,b"), "must not hold an item with a comma in it"),
                arguments(LIST, "aaaa,bbbb", "must have at most 7 characters"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String field, Object sent, String words) {
        Form.Reading reading = check(field, sent);
        assertThat(reading.faults()).extracting("field", "message").containsExactly(tuple("f", words));
        assertThat(reading.values()).isEmpty();
    }

    static Stream<Arguments> empties() {
        return Stream.of(TEXTFIELD, TEXTAREA, MONEY, DAY, CALENDAR, NUMBER, BOX, RADIO, SELECT, CHECKLIST, TAGS, LIST)
                .flatMap(field -> Stream.of(null, "", "  ", " \u00a0\u3000\u200b\ufeff", List.of())
                        .map(sent -> arguments(field, sent)));
    }

    @ParameterizedTest
    @MethodSource("empties")
    @DisplayName("an optional value that is null, empty or blank is absent")
    void absent(String field, Object sent) {
        Form.Reading reading = check(field, sent);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.values()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("empties")
    @DisplayName("a required value that is null, empty or blank is missing")
    void required(String field, Object sent) {
        String required = field.contains("'validate': {")
                ? field.replace("'validate': {", "'validate': {'required': true, ")
                : field + ", 'validate': {'required': true}";
        assertThat(check(required, sent).faults())
                .extracting("field", "message")
                .containsExactly(tuple("f", "is required"));
    }

    private static Form.Reading check(String field, Object sent) {
        Form form = Written.form("{'key': 'f', %s}".formatted(field));
        return form.check(Written.sent("f", sent), Map::of);
    }
}
