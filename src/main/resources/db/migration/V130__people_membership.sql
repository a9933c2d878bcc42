-- Where somebody stands in the community, and since when. Whoever is neither on probation nor active decides nothing.
alter table people_person add column state varchar(16) default 'ACTIVE' not null;
alter table people_person add column state_since timestamp(6) with time zone;
update people_person set state = 'OFFBOARDED' where not active;
update people_person set state_since = declared_at;
alter table people_person alter column state_since set not null;
alter table people_person drop column active;
alter table people_person add constraint people_person_is_in_a_known_state
    check (state in ('PROBATION', 'ACTIVE', 'ON_LEAVE', 'SUSPENDED', 'EMERITUS', 'OFFBOARDED'));

create index people_person_in_state on people_person (state, id);
