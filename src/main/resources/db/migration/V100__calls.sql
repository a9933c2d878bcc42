-- The call for proposals of one event: what it asks for, until when, and by which measure it chooses.
create table calls_call (
    code varchar(32) not null,
    revision integer not null,
    title varchar(160) not null,
    zone varchar(64) not null,
    opens timestamp(6) with time zone not null,
    closes timestamp(6) with time zone not null,
    reviews_due timestamp(6) with time zone not null,
    overall_weight integer not null,
    relevance_weight integer not null,
    content_weight integer not null,
    delivery_weight integer not null,
    anonymity varchar(8) not null,
    reviews_each integer not null,
    max_load integer not null,
    slots integer not null,
    ceiling_minor bigint,
    currency char(3),
    grid_minutes integer not null,
    break_minutes integer not null,
    called_off timestamp(6) with time zone,
    constraint calls_call_has_one_code primary key (code),
    constraint calls_call_runs_forward check (opens < closes and closes < reviews_due),
    constraint calls_call_weighs_the_overall_points check (
        overall_weight > 0 and relevance_weight >= 0 and content_weight >= 0 and delivery_weight >= 0),
    constraint calls_call_is_blind_or_open check (anonymity in ('BLIND', 'OPEN')),
    constraint calls_call_asks_for_reviews check (reviews_each > 0 and max_load > 0),
    constraint calls_call_accepts_some check (slots > 0),
    constraint calls_call_ceiling_has_a_currency check ((ceiling_minor is null) = (currency is null)),
    constraint calls_call_ceiling_is_something check (ceiling_minor is null or ceiling_minor > 0),
    constraint calls_call_has_a_grid check (grid_minutes > 0 and break_minutes >= 0)
);

-- A track may have a limit of its own.
create table calls_track (
    call_code varchar(32) not null references calls_call (code),
    place integer not null,
    name varchar(80) not null,
    slots integer,
    primary key (call_code, place),
    constraint calls_track_has_a_name_of_its_own unique (call_code, name),
    constraint calls_track_accepts_none_or_more check (slots is null or slots >= 0)
);

create table calls_format (
    call_code varchar(32) not null references calls_call (code),
    place integer not null,
    name varchar(16) not null,
    primary key (call_code, place),
    constraint calls_format_is_one_of_four check (name in ('talk', 'workshop', 'tutorial', 'panel')),
    constraint calls_format_stands_once unique (call_code, name)
);

-- A room has the hours of each day, or fewer.
create table calls_room (
    call_code varchar(32) not null references calls_call (code),
    place integer not null,
    name varchar(80) not null,
    capacity integer not null,
    opens time,
    closes time,
    primary key (call_code, place),
    constraint calls_room_has_a_name_of_its_own unique (call_code, name),
    constraint calls_room_holds_somebody check (capacity > 0),
    constraint calls_room_opens_before_it_closes check (opens is null or closes is null or opens < closes)
);

-- Days and hours as the clocks show them where the event takes place.
create table calls_day (
    call_code varchar(32) not null references calls_call (code),
    held_on date not null,
    opens time not null,
    closes time not null,
    primary key (call_code, held_on),
    constraint calls_day_opens_before_it_closes check (opens < closes)
);
