package org.quarterdeck.rates.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.rates.RateDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/exchange-rates")
@Tag(name = "Exchange rates", description = "what one euro is worth in other currencies")
class ExchangeRateController {

    private final RateDesk desk;

    ExchangeRateController(RateDesk desk) {
        this.desk = desk;
    }

    @PostMapping(
            consumes = {
                "text/csv",
                "application/xml",
                "text/xml",
                "application/zip",
                "application/octet-stream",
                "text/plain"
            })
    @Operation(
            summary = "Bring exchange rates",
            description =
                    "For treasurers. A file of the European Central Bank's reference rates: CSV (of the day or the history, also in its zip) or"
                            + " XML. A rate that is on file is never changed; whatever else can't be taken is named, and the rest is taken.")
    RatesTaken bring(@Parameter(hidden = true) Caller caller, @RequestBody byte[] file) {
        return RatesTaken.of(desk.bring(file, caller));
    }

    @GetMapping
    @Operation(summary = "The latest rates on file, of one currency or of each")
    List<RateOut> asOf(
            @Parameter(example = "2026-11-25", description = "the last day that counts; today's if left out")
                    @RequestParam(required = false)
                    @Nullable
                    String date,
            @Parameter(example = "USD") @RequestParam(required = false) @Nullable String currency) {
        return desk.asOf(date == null ? null : day(date), currency == null ? null : currency(currency)).stream()
                .map(RateOut::of)
                .toList();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid("date", "must be a date such as 2027-05-31");
        }
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findAny()
                .orElseThrow(() -> new Invalid("currency", "must be a currency of ISO 4217 in capitals"));
    }
}
