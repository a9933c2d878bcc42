-- What somebody found out about a payment, and what those said who were to confirm it (BA-20).
create table correction (
    number varchar(32) primary key,
    lock integer not null,
    asked_by varchar(64) not null,
    request varchar(32) not null,
    claim integer not null,
    kind varchar(16) not null,
    amount_minor bigint not null,
    currency char(3) not null,
    reason varchar(2000) not null,
    status varchar(16) not null,
    constraint correction_has_a_kind check (kind in ('REFUND', 'CORRECTION')),
    constraint correction_has_a_status check (status in ('ASKED', 'POSTED', 'REJECTED', 'WITHDRAWN')),
    constraint correction_is_a_sum check (amount_minor > 0 or amount_minor = 0 and kind = 'CORRECTION'),
    constraint correction_of_a_claim foreign key (request, claim) references claims_claim (case_number, place)
);

create table correction_answer (
    correction varchar(32) not null references correction (number),
    correction_key integer not null,
    person varchar(64) not null,
    verdict varchar(8) not null,
    reason_code varchar(32),
    comment varchar(2000),
    answered_at timestamp(6) with time zone not null,
    primary key (correction, correction_key),
    constraint correction_answer_by_a_person_once unique (correction, person),
    constraint correction_answer_gives_a_reason check (
        verdict <> 'REJECT' or (reason_code is not null and comment is not null))
);
