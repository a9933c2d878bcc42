-- Who is away for a while, and until when.
create table departure_leave (
    person varchar(64) not null,
    since timestamp(6) with time zone not null,
    until timestamp(6) with time zone not null,
    constraint departure_leave_is_one_at_a_time primary key (person),
    constraint departure_leave_takes_time check (since < until)
);
create index departure_leave_over on departure_leave (until);
