-- What the community knows of a person beyond the engine's identity service, which keeps name, address and circles.
-- No row, or no affiliation: not declared yet, and so barred from decisions.
create table people_person (
    id varchar(64) not null,
    affiliation varchar(120),
    tier varchar(2),
    active boolean default true not null,
    declared_at timestamp(6) with time zone not null,
    constraint people_person_has_one_row primary key (id),
    constraint people_person_is_of_a_known_tier check (tier in ('T0', 'T1', 'T2', 'T3'))
);
