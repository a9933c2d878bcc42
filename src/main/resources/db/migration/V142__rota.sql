-- What people can show that they are able to, or trusted with.
create table rota_credential_kind (
    code varchar(32) not null,
    name varchar(120) not null,
    constraint rota_credential_kind_has_one_code primary key (code)
);

-- Who holds what, from when until when. A renewal moves the end; what is taken away stays, with the day.
create table rota_credential (
    id bigint generated always as identity,
    person varchar(64) not null,
    kind varchar(32) not null references rota_credential_kind (code),
    valid_from timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    renewal varchar(24),
    constraint rota_credential_has_one_id primary key (id),
    constraint rota_credential_holds_for_a_while check (valid_until is null or valid_from < valid_until)
);
create index rota_credential_of_a_person on rota_credential (person, id);
create index rota_credential_ends on rota_credential (valid_until);

-- What is done on a shift, and who may (VO-13, VO-14).
create table rota_shift_kind (
    code varchar(32) not null,
    name varchar(120) not null,
    credential varchar(32) references rota_credential_kind (code),
    supervised boolean not null,
    constraint rota_shift_kind_has_one_code primary key (code)
);

create table rota_shift (
    id bigint generated always as identity,
    kind varchar(32) not null references rota_shift_kind (code),
    event varchar(32),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    places integer not null,
    constraint rota_shift_has_one_id primary key (id),
    constraint rota_shift_takes_time check (starts_at < ends_at),
    constraint rota_shift_takes_somebody check (places > 0)
);
create index rota_shift_in_time on rota_shift (starts_at, id);

create table rota_place (
    shift bigint not null references rota_shift (id),
    person varchar(64) not null,
    taken_at timestamp(6) with time zone not null,
    constraint rota_place_is_taken_once primary key (shift, person)
);
create index rota_place_of_a_person on rota_place (person);
