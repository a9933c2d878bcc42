-- Slips that were used. A slip itself is signed and kept nowhere; used once, it is worth nothing any more.
create table slips_used (
    task varchar(64) not null,
    person varchar(64) not null,
    case_number varchar(24) not null,
    used_at timestamp(6) with time zone not null,
    constraint slips_used_once primary key (task, person)
);
create index slips_used_by_age on slips_used (used_at);
