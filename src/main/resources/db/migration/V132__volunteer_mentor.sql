-- What a mentor says of themself: what they know, where they are, how many newcomers they take.
create table volunteer_mentor (
    person varchar(64) primary key,
    skills varchar(1000),
    timezone varchar(64),
    most integer not null,
    constraint volunteer_mentor_takes_some check (most >= 0)
);

-- Who was asked to mentor a newcomer, and what became of it (VO-16).
create table volunteer_mentor_asked (
    application varchar(24) not null references volunteer_application (number),
    person varchar(64) not null,
    state varchar(8) not null,
    asked_at timestamp(6) with time zone not null,
    primary key (application, person),
    constraint volunteer_mentor_asked_has_a_state check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'LAPSED'))
);

-- The check-ins of a probation, each on its day; done, missed, or still to come.
create table volunteer_check_in (
    application varchar(24) not null references volunteer_application (number),
    number integer not null,
    on_day integer not null,
    due timestamp(6) with time zone not null,
    state varchar(8) not null,
    progress varchar(16),
    comment varchar(2000),
    done_by varchar(64),
    done_at timestamp(6) with time zone,
    primary key (application, number),
    constraint volunteer_check_in_has_a_state check (state in ('OPEN', 'DONE', 'MISSED')),
    constraint volunteer_check_in_done_says_how check (state <> 'DONE' or progress is not null)
);
