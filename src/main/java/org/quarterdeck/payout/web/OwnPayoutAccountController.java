package org.quarterdeck.payout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.payout.PayoutAccount;
import org.quarterdeck.payout.PayoutAccounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nobody's but one's own: there is no door to another's. */
@RestController
@RequestMapping("/api/me/payout-account")
@Tag(name = "Me")
class OwnPayoutAccountController {

    private final PayoutAccounts accounts;

    OwnPayoutAccountController(PayoutAccounts accounts) {
        this.accounts = accounts;
    }

    record AccountIn(
            @Schema(description = "an IBAN, or how else you are paid", example = "DE89 3704 0044 0532 0130 00")
            @Nullable
            String account) {}

    record AccountOut(
            @Schema(description = "null where you have named none", example = "DE89370400440532013000") @Nullable
            String account,

            @Nullable Instant since) {

        static AccountOut of(PayoutAccount kept) {
            return new AccountOut(kept.account(), kept.since());
        }
    }

    @GetMapping
    @Operation(
            summary = "Where you want to be paid",
            description = "Read by you and by whoever releases a payment to you.")
    AccountOut read(@Parameter(hidden = true) Caller caller) {
        return accounts.of(caller.id()).map(AccountOut::of).orElse(new AccountOut(null, null));
    }

    @PutMapping
    @Operation(
            summary = "Say where you want to be paid",
            description =
                    "Another account than before returns every request that pays you and isn't paid yet to review (BA-07).")
    AccountOut keep(@Parameter(hidden = true) Caller caller, @RequestBody AccountIn in) {
        return AccountOut.of(accounts.keep(caller.id(), in.account()));
    }
}
