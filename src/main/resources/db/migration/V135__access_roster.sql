-- Who is on a roster of the house's own, which takes the place of a system outside.
create table access_roster (
    system varchar(64) not null,
    person varchar(64) not null,
    suspended boolean not null,
    since timestamp(6) with time zone not null,
    primary key (system, person)
);
