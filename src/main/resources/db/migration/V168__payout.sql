-- Where people want to be paid. Each account that somebody named stays until they are erased; the last counts. Nobody but they
-- themselves and who pays them reads it.
create table payout_account (
    person varchar(64) not null,
    place integer not null,
    account varchar(200) not null,
    kept_at timestamp(6) with time zone not null,
    constraint payout_account_pk primary key (person, place)
);

create index payout_account_shared on payout_account (account);

-- A claim that was open when its request went back to review is void: as good as rejected, and nobody rejected it (BA-07).
alter table claims_claim add column voided boolean default false not null;
alter table claims_claim add constraint claims_claim_void_is_rejected check (not voided or state = 'REJECTED');
