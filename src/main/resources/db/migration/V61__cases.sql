-- The last number that was given in a prefix and year. Its row is held until the start that took the number is settled,
-- so a refused start leaves no gap.
create table cases_counter (
    prefix varchar(3) not null,
    year_of_start integer not null,
    last_number integer not null,
    constraint cases_counter_is_one_per_year primary key (prefix, year_of_start)
);

-- Whoever opens a new prefix or year holds this row meanwhile, so that two cannot both open it.
create table cases_counter_gate (
    id integer not null,
    constraint cases_counter_gate_has_one_row primary key (id)
);
insert into cases_counter_gate (id) values (1);

-- Every case of every process. The engine knows it by its number; what it is about belongs to the feature.
create table cases_case (
    seq bigint generated always as identity,
    number varchar(24) not null,
    process varchar(64) not null,
    title varchar(200) not null,
    reference varchar(255),
    state varchar(64) not null,
    outcome varchar(64),
    started_by varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint cases_case_has_one_number primary key (number),
    constraint cases_case_is_in_sequence unique (seq),
    constraint cases_case_reference_is_taken_once unique (process, started_by, reference),
    constraint cases_case_ends_with_an_outcome check ((outcome is null) = (ended_at is null))
);
create index cases_case_by_starter on cases_case (started_by, seq);
create index cases_case_by_process on cases_case (process, seq);
create index cases_case_by_state on cases_case (state, seq);
