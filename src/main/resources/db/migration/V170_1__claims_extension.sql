-- More time to claim a commitment, and why (BA-14). The last one of a case counts.
create table claims_extension (
    case_number varchar(32) not null,
    number integer not null,
    last_day date not null,
    reason varchar(2000) not null,
    extended_by varchar(64) not null,
    extended_at timestamp(6) with time zone not null,
    constraint claims_extension_pk primary key (case_number, number)
);
