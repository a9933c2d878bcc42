-- An application for a role: where it stands, and under which terms (X6). It holds no name.
create table volunteer_application (
    number varchar(24) primary key,
    lock integer not null,
    applicant varchar(64) not null,
    tier varchar(2) not null,
    submitted_at timestamp(6) with time zone not null,
    terms varchar(4000) not null,
    status varchar(16) not null,
    -- whose application it is, as long as it is open: nobody has two
    open_for varchar(64),
    due timestamp(6) with time zone,
    decliner varchar(64),
    reason_code varchar(32),
    invitations integer not null,
    accepted_at timestamp(6) with time zone,
    mentor varchar(64),
    probation_began timestamp(6) with time zone,
    probation_ends timestamp(6) with time zone,
    reapply_on date,
    constraint volunteer_application_is_the_only_open_one unique (open_for),
    constraint volunteer_application_has_a_tier check (tier in ('T0', 'T1', 'T2', 'T3')),
    constraint volunteer_application_has_a_status check (status in (
        'INTEREST', 'SPONSORING', 'INCOMPLETE', 'IN_VOTE', 'INVITED', 'PROVISIONING', 'PROBATION', 'ACTIVE', 'NOT_YET', 'DECLINED',
        'WITHDRAWN', 'EXPIRED')),
    constraint volunteer_application_is_open_or_over check (
        (status in ('ACTIVE', 'NOT_YET', 'DECLINED', 'WITHDRAWN', 'EXPIRED')) = (open_for is null)),
    -- VO-06
    constraint volunteer_application_is_accepted_first check (
        status not in ('PROVISIONING', 'PROBATION', 'ACTIVE') or accepted_at is not null),
    -- VO-15
    constraint volunteer_application_says_when_to_reapply check (status <> 'NOT_YET' or reapply_on is not null)
);
create index volunteer_application_by_applicant on volunteer_application (applicant);
create index volunteer_application_by_status on volunteer_application (status, number);
create index volunteer_application_by_mentor on volunteer_application (mentor, status);

-- Who applies, in their own words. Erased, the row goes, and the application stays without it (VO-20).
create table volunteer_sheet (
    application varchar(24) primary key references volunteer_application (number),
    applicant varchar(64) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    affiliation varchar(120),
    skills varchar(1000),
    timezone varchar(64),
    hours_per_week integer,
    motivation varchar(2000) not null,
    salt varchar(64) not null
);
create index volunteer_sheet_by_applicant on volunteer_sheet (applicant);

-- Who was named for a sponsor's seat, one after the other, and what they said (VO-03). Nobody is named twice.
create table volunteer_sponsor (
    application varchar(24) not null references volunteer_application (number),
    seat integer not null,
    turn integer not null,
    person varchar(64) not null,
    state varchar(8) not null,
    comment varchar(2000),
    due timestamp(6) with time zone,
    primary key (application, seat, turn),
    constraint volunteer_sponsor_is_named_once unique (application, person),
    constraint volunteer_sponsor_has_a_state check (state in ('NAMED', 'ASKED', 'VOUCHED', 'REFUSED', 'RECUSED', 'LAPSED'))
);
create index volunteer_sponsor_by_person on volunteer_sponsor (person);

-- What somebody said of an application in answering for it: what is missing, why not. Goes with the applicant's own words.
create table volunteer_remark (
    application varchar(24) not null references volunteer_application (number),
    number integer not null,
    kind varchar(16) not null,
    said_by varchar(64) not null,
    code varchar(32),
    words varchar(2000) not null,
    said_at timestamp(6) with time zone not null,
    primary key (application, number)
);

-- Who declared a conflict of interest with the applicant (X2).
create table volunteer_recusal (
    application varchar(24) not null references volunteer_application (number),
    person varchar(64) not null,
    primary key (application, person)
);
