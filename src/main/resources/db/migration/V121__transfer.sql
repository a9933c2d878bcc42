-- Money that is to move from one budget line to another, and what those entitled said.
create table transfer (
    number varchar(32) primary key,
    lock integer not null,
    requester varchar(64) not null,
    giving varchar(32) not null,
    taking varchar(32) not null,
    amount_minor bigint not null,
    currency char(3) not null,
    reason varchar(2000) not null,
    status varchar(16) not null,
    constraint transfer_has_a_status check (status in ('ASKED', 'TRANSFERRED', 'REJECTED', 'WITHDRAWN')),
    constraint transfer_moves_something check (amount_minor > 0),
    constraint transfer_moves_between_two check (giving <> taking)
);

-- Nobody answers for both lines.
create table transfer_answer (
    transfer varchar(32) not null references transfer (number),
    transfer_key integer not null,
    seat varchar(8) not null,
    person varchar(64) not null,
    verdict varchar(8) not null,
    reason_code varchar(32),
    comment varchar(2000),
    answered_at timestamp(6) with time zone not null,
    primary key (transfer, transfer_key),
    constraint transfer_answer_by_a_person_once unique (transfer, person),
    constraint transfer_answer_gives_a_reason check (
        verdict <> 'REJECT' or (reason_code is not null and comment is not null))
);
