-- A strategic plan is kept in all its versions; what was once proposed stays readable (SP-03, SP-15).
create table strategy_plan (
    number varchar(24) primary key,
    lock integer not null,
    owner varchar(64) not null,
    status varchar(16) not null,
    version integer not null,
    started_at timestamp(6) with time zone not null,
    consultation_closes timestamp(6) with time zone not null,
    frozen_at timestamp(6) with time zone,
    adopted_at timestamp(6) with time zone,
    superseded_by varchar(24),
    constraint strategy_plan_has_a_status check (status in (
        'FILED', 'CONSULTATION', 'IN_BALLOT', 'IN_SIGNOFF', 'ADOPTED', 'REJECTED', 'NO_DECISION', 'WITHDRAWN', 'LAPSED')),
    constraint strategy_plan_is_decided_on_frozen check (
        status not in ('IN_BALLOT', 'IN_SIGNOFF', 'ADOPTED', 'NO_DECISION') or frozen_at is not null),
    constraint strategy_plan_adopted_says_when check ((status = 'ADOPTED') = (adopted_at is not null)),
    constraint strategy_plan_superseded_was_adopted check (superseded_by is null or adopted_at is not null)
);
create index strategy_plan_by_status on strategy_plan (status, started_at);

-- The text is the canonical one that was hashed, kept as it is: nothing depends on writing it a second time.
create table strategy_version (
    plan varchar(24) not null references strategy_plan (number),
    number integer not null,
    previous integer,
    text varchar(200000) not null,
    hash char(64) not null,
    written_by varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    primary key (plan, number),
    constraint strategy_version_previous foreign key (plan, previous) references strategy_version (plan, number),
    constraint strategy_version_follows check (
        number = 1 and previous is null or number > 1 and previous is not null and previous = number - 1)
);

-- What a second person called the change that a version made (SP-03).
create table strategy_label (
    plan varchar(24) not null,
    version integer not null,
    change varchar(9) not null,
    confirmed_by varchar(64) not null,
    confirmed_at timestamp(6) with time zone not null,
    primary key (plan, version),
    constraint strategy_label_of_a_version foreign key (plan, version) references strategy_version (plan, number),
    constraint strategy_label_is_of_two_kinds check (change in ('MATERIAL', 'EDITORIAL')),
    constraint strategy_label_is_of_a_change check (version > 1)
);

create table strategy_comment (
    plan varchar(24) not null,
    number integer not null,
    version integer not null,
    author varchar(120) not null,
    outside boolean not null,
    words varchar(4000) not null,
    said_at timestamp(6) with time zone not null,
    primary key (plan, number),
    constraint strategy_comment_is_of_a_version foreign key (plan, version) references strategy_version (plan, number)
);

-- What became of a comment (SP-02): once, and for a no or half a yes with a reason (X8).
create table strategy_disposition (
    plan varchar(24) not null,
    comment integer not null,
    disposition varchar(9) not null,
    reason varchar(2000),
    disposed_by varchar(64) not null,
    disposed_at timestamp(6) with time zone not null,
    primary key (plan, comment),
    constraint strategy_disposition_of_a_comment foreign key (plan, comment) references strategy_comment (plan, number),
    constraint strategy_disposition_is_known check (disposition in ('accepted', 'partly', 'declined', 'duplicate')),
    constraint strategy_disposition_says_why check (disposition not in ('partly', 'declined') or reason is not null)
);

-- What a sponsor said; a veto with its reason (X8).
create table strategy_answer (
    plan varchar(24) not null references strategy_plan (number),
    sponsor varchar(64) not null,
    answer varchar(8) not null,
    reason varchar(2000),
    answered_at timestamp(6) with time zone not null,
    primary key (plan, sponsor),
    constraint strategy_answer_is_known check (answer in ('SIGN', 'VETO', 'RECUSE')),
    constraint strategy_answer_of_no_says_why check (answer <> 'VETO' or reason is not null)
);

-- What adopted plans want to reach.
create table strategy_objective (
    plan varchar(24) not null references strategy_plan (number),
    code varchar(32) not null,
    owner varchar(64) not null,
    budget_line varchar(32) not null,
    primary key (plan, code)
);
create index strategy_objective_by_code on strategy_objective (code);
