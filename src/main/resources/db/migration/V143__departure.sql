-- Somebody who leaves. Nobody leaves twice at once: while it goes on it is open for the person, and for nobody afterwards.
create table departure (
    number varchar(24) not null,
    lock integer not null,
    person varchar(64) not null,
    open_for varchar(64),
    asked_by varchar(64) not null,
    reason varchar(2000),
    for_cause boolean not null,
    becomes varchar(16) not null,
    tier varchar(2),
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint departure_has_one_number primary key (number),
    constraint departure_goes_on_once unique (open_for),
    constraint departure_leads_somewhere check (becomes in ('OFFBOARDED', 'EMERITUS'))
);
create index departure_of_a_person on departure (person);

-- What they held, and whether it was passed on (VO-19).
create table departure_item (
    departure varchar(24) not null references departure (number),
    departure_key integer not null,
    kind varchar(16) not null,
    what varchar(200) not null,
    passed_on boolean not null,
    note varchar(500),
    noted_at timestamp(6) with time zone not null,
    constraint departure_item_stands_once primary key (departure, departure_key),
    constraint departure_item_is_of_a_known_kind check (kind in ('SHIFT', 'TASK', 'LINE', 'ACCOUNT'))
);
