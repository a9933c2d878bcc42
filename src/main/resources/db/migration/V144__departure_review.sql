-- A member of whom nothing was heard for long (VO-18). Nobody is asked twice at once.
create table departure_review (
    number varchar(24) not null,
    lock integer not null,
    person varchar(64) not null,
    open_for varchar(64),
    last_heard timestamp(6) with time zone not null,
    begun_at timestamp(6) with time zone not null,
    objection varchar(2000),
    objected_at timestamp(6) with time zone,
    heard_by varchar(64),
    hearing varchar(2000),
    outcome varchar(16),
    constraint departure_review_has_one_number primary key (number),
    constraint departure_review_goes_on_once unique (open_for),
    constraint departure_review_ends_in_a_known_way check (outcome in ('RETIRED', 'STAYS', 'OVERTAKEN'))
);
create index departure_review_of_a_person on departure_review (person);
