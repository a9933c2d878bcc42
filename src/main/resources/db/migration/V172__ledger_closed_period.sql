-- A period that is closed: its lines take no new requests and give or take no transfers. A year stands for its halves as well.
create table ledger_closed_period (
    period varchar(7) not null,
    case_number varchar(24) not null,
    closed_at timestamp(6) with time zone not null,
    constraint ledger_closed_period_pk primary key (period)
);
