-- What a person was declared to belong to, and since when. Rows are only ever added: a conflict of interest outlives the job it
-- comes from.
create table people_affiliation (
    seq bigint generated always as identity,
    person varchar(64) not null,
    affiliation varchar(120) not null,
    declared_at timestamp(6) with time zone not null,
    constraint people_affiliation_is_in_sequence primary key (seq)
);
create index people_affiliation_by_person on people_affiliation (person, seq);

insert into people_affiliation (person, affiliation, declared_at)
select id, affiliation, declared_at from people_person where affiliation is not null;
