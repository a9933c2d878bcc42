package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.ledger.OldLedgers;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a community had before it came here. */
@RestController
@RequestMapping("/api/ledger/import")
@Tag(name = "Ledger")
class OldLedgerController {

    private final OldLedgers ledgers;

    OldLedgerController(OldLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "Carry in an old ledger",
            description =
                    "For treasurers. A journal of hledger or ledger: what its accounts held in the end is given to the budget lines that stand"
                            + " for them. Accounts below `assets` go to the line that is called like them (`assets:travel:free` to"
                            + " TRAVEL-FREE, or to TRAVEL); `map=assets:travel=TRIPS` says another, `map=assets:old=` leaves an account out."
                            + " What can't be read, or doesn't add up, is named by its row, and nothing is taken. The same again is not"
                            + " taken twice. A dry run takes nothing and says what would happen.")
    InheritedOut bring(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "account=CODE, once for each", example = "assets:travel=TRAVEL")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> map,
            @RequestBody String text) {
        return InheritedOut.of(ledgers.bring(text, read(map == null ? List.of() : map), dryRun, caller));
    }

    private static Map<String, String> read(List<String> said) {
        Map<String, String> map = new TreeMap<>();
        for (String one : said) {
            int at = one.lastIndexOf('=');
            if (at < 1
                    || map.put(
                                    one.substring(0, at).strip(),
                                    one.substring(at + 1).strip())
                            != null) {
                throw new Invalid("map", "must be account=CODE, each account once");
            }
        }
        return map;
    }
}
