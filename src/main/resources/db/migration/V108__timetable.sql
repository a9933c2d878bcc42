-- Sessions that want a place in an event's timetable, and where the draft puts them. One that is dropped stays, without a place.
create table timetable_session (
    number varchar(24) not null,
    lock integer not null,
    call_code varchar(32) not null,
    guid varchar(36) not null,
    title varchar(200) not null,
    summary varchar(4000) not null,
    track varchar(80) not null,
    format varchar(16) not null,
    minutes integer not null,
    language varchar(64),
    attendance integer,
    room varchar(80),
    starts timestamp(6) with time zone,
    pinned boolean not null,
    offered_at timestamp(6) with time zone not null,
    dropped_at timestamp(6) with time zone,
    dropped_because varchar(4000),
    constraint timetable_session_has_one_number primary key (number),
    constraint timetable_session_is_known_by_one_guid unique (guid),
    constraint timetable_session_takes_time check (minutes > 0),
    constraint timetable_session_expects_somebody check (attendance is null or attendance > 0),
    constraint timetable_session_has_a_room_at_a_time check ((room is null) = (starts is null)),
    constraint timetable_session_is_pinned_somewhere check (not pinned or room is not null),
    constraint timetable_session_is_dropped_with_a_reason check ((dropped_at is null) = (dropped_because is null)),
    constraint timetable_session_dropped_has_no_place check (dropped_at is null or room is null)
);
create index timetable_session_by_call on timetable_session (call_code, number);

create table timetable_presenter (
    timetable_session varchar(24) not null references timetable_session (number),
    timetable_session_key integer not null,
    name varchar(1000) not null,
    person varchar(64),
    email varchar(254) not null,
    primary key (timetable_session, timetable_session_key)
);

create table timetable_absence (
    timetable_session varchar(24) not null references timetable_session (number),
    timetable_session_key integer not null,
    starts timestamp(6) with time zone not null,
    ends timestamp(6) with time zone not null,
    primary key (timetable_session, timetable_session_key),
    constraint timetable_absence_takes_time check (starts < ends)
);

-- One row an event: whoever changes its draft or publishes a release holds it meanwhile. Every change counts its edition up, so that
-- whoever has thought about an earlier one notices.
create table timetable_draft (
    call_code varchar(32) not null,
    edition bigint not null,
    constraint timetable_draft_is_one_an_event primary key (call_code)
);
