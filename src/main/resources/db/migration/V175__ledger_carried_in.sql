-- Which line was given its money from a ledger that the community kept before: each line once, so that the same ledger brought again
-- is not taken twice.
create table ledger_carried_in (
    line varchar(32) not null,
    hash char(64) not null,
    carried_at timestamp(6) with time zone not null,
    constraint ledger_carried_in_pk primary key (line),
    constraint ledger_carried_in_line foreign key (line) references ledger_line (code)
);
