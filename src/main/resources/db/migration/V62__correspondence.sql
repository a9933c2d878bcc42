-- What people were told of their cases. The same notice of the same case is told to a person once.
create table correspondence_notice (
    id bigint generated always as identity,
    person varchar(64) not null,
    case_number varchar(24) not null,
    notice varchar(64) not null,
    subject varchar(255) not null,
    body varchar(20000) not null,
    told_at timestamp(6) with time zone not null,
    constraint correspondence_notice_has_one_id primary key (id),
    constraint correspondence_notice_is_told_once unique (case_number, person, notice)
);
create index correspondence_notice_by_person on correspondence_notice (person, id);
