-- A payment that didn't go through: who tried, and what the bank said. Nothing was posted; the claim is stated again.
alter table claims_claim add column failure varchar(2000);
alter table claims_claim add column failed_by varchar(64);
alter table claims_claim add column failed_at timestamp(6) with time zone;

alter table claims_claim drop constraint claims_claim_has_a_state;
alter table claims_claim add constraint claims_claim_has_a_state check (
    state in ('CLAIMED', 'APPROVED', 'REJECTED', 'PAID', 'FAILED'));
alter table claims_claim add constraint claims_claim_failed_says_why check (
    (state = 'FAILED') = (failed_by is not null) and (state = 'FAILED') = (failed_at is not null)
        and (state = 'FAILED') = (failure is not null));
