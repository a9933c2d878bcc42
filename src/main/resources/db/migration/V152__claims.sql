-- What is claimed of committed money, claim by claim. The receipt is the SHA-256 of a file that is kept here, or the words by which
-- one is found elsewhere; null where there is none (BA-15).
create table claims_claim (
    case_number varchar(32) not null,
    place integer not null,
    amount_minor bigint not null,
    currency char(3) not null,
    receipt varchar(200),
    closing boolean not null,
    state varchar(16) not null,
    claimed_by varchar(64) not null,
    claimed_at timestamp(6) with time zone not null,
    payment_reference varchar(120),
    paid_by varchar(64),
    paid_at timestamp(6) with time zone,
    constraint claims_claim_pk primary key (case_number, place),
    constraint claims_claim_asks_for_something check (amount_minor > 0),
    constraint claims_claim_has_a_state check (state in ('CLAIMED', 'APPROVED', 'REJECTED', 'PAID')),
    constraint claims_claim_paid_says_by_whom check (
        (state = 'PAID') = (paid_by is not null) and (state = 'PAID') = (paid_at is not null)
            and (state = 'PAID') = (payment_reference is not null))
);

create index claims_claim_receipt on claims_claim (receipt);

-- Who checked a claim, in which capacity, and what they said.
create table claims_check (
    case_number varchar(32) not null,
    place integer not null,
    number integer not null,
    capacity varchar(16) not null,
    person varchar(64) not null,
    verdict varchar(16) not null,
    reason_code varchar(32),
    comment varchar(4000),
    checked_at timestamp(6) with time zone not null,
    constraint claims_check_pk primary key (case_number, place, number),
    constraint claims_check_of_a_claim foreign key (case_number, place) references claims_claim (case_number, place),
    constraint claims_check_has_a_capacity check (capacity in ('TREASURER', 'LEAD')),
    constraint claims_check_has_a_verdict check (verdict in ('APPROVE', 'REJECT', 'RECUSE'))
);

-- Receipts are private. The content is Base64: text is what both databases keep alike at any length.
create table claims_receipt (
    case_number varchar(32) not null,
    hash char(64) not null,
    name varchar(200) not null,
    media_type varchar(64) not null,
    size_bytes integer not null,
    content text not null,
    brought_by varchar(64) not null,
    brought_at timestamp(6) with time zone not null,
    constraint claims_receipt_pk primary key (case_number, hash),
    constraint claims_receipt_holds_something check (size_bytes > 0)
);

create index claims_receipt_anywhere on claims_receipt (hash);
