-- How far the solver is with an event's draft. It is written while the solver works, in transactions of its own, so nobody holds it for long.
create table timetable_solving (
    call_code varchar(32) not null references timetable_draft (call_code),
    state varchar(8) not null,
    asked_by varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    sessions integer not null,
    placed integer not null,
    improvements integer not null,
    constraint timetable_solving_is_one_an_event primary key (call_code),
    constraint timetable_solving_has_a_state check (state in ('ASKED', 'SOLVING', 'READY', 'FAILED')),
    constraint timetable_solving_ends check ((state in ('READY', 'FAILED')) = (ended_at is not null)),
    constraint timetable_solving_places_what_there_is check (placed between 0 and sessions)
);
