-- A period on its way to being closed, what goes on, and what those said who decide on it.
create table year_end (
    number varchar(32) primary key,
    lock integer not null,
    period varchar(7) not null,
    starter varchar(64) not null,
    status varchar(16) not null,
    carry varchar(8),
    constraint year_end_has_a_status check (
        status in ('CLOSING', 'CHOSEN', 'SETTLING', 'CLOSED', 'UNDECIDED', 'WITHDRAWN')),
    constraint year_end_chosen_says_what check (status <> 'CHOSEN' or carry is not null)
);

create table year_end_answer (
    year_end varchar(32) not null references year_end (number),
    year_end_key integer not null,
    person varchar(64) not null,
    verdict varchar(16) not null,
    reason_code varchar(32),
    comment varchar(2000),
    answered_at timestamp(6) with time zone not null,
    primary key (year_end, year_end_key),
    constraint year_end_answer_gives_a_reason check (
        verdict <> 'SEND_BACK' or (reason_code is not null and comment is not null))
);

create table year_end_target (
    year_end varchar(32) not null references year_end (number),
    year_end_key integer not null,
    line varchar(32) not null,
    target varchar(32) not null,
    primary key (year_end, year_end_key)
);

create table year_end_named (
    year_end varchar(32) not null references year_end (number),
    year_end_key integer not null,
    case_number varchar(32) not null,
    primary key (year_end, year_end_key)
);
