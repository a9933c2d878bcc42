-- A workshop proposal: where it stands. What is decided on it waits here, and nowhere else, until it is released (WP-10).
create table workshop_proposal (
    number varchar(24) primary key,
    lock integer not null,
    call_code varchar(32) not null,
    proposer varchar(64) not null,
    submitted_at timestamp(6) with time zone not null,
    first_time boolean not null,
    status varchar(20) not null,
    version integer not null,
    track varchar(120) not null,
    format varchar(16) not null,
    minutes integer not null,
    cost_minor bigint,
    cost_currency char(3),
    budget_line varchar(32),
    came_from varchar(20),
    revised boolean not null,
    recommendation varchar(32),
    too_few_reviews boolean not null,
    round integer not null,
    money_refused boolean not null,
    verdict varchar(8),
    reason_code varchar(32),
    feedback varchar(4000),
    decided_by varchar(64),
    decided_at timestamp(6) with time zone,
    released_by varchar(64),
    released_at timestamp(6) with time zone,
    lot char(64),
    offered_at timestamp(6) with time zone,
    budget_number varchar(24),
    answer_due timestamp(6) with time zone,
    confirmed_at timestamp(6) with time zone,
    constraint workshop_proposal_has_a_status check (status in (
        'SUBMITTED', 'IN_REVIEW', 'REVISION_REQUESTED', 'DISCUSSION', 'ACCEPT_PENDING', 'WAITLIST_PENDING', 'REJECT_PENDING',
        'ACCEPTED', 'WAITLISTED', 'REJECTED', 'CONFIRMED', 'SCHEDULED', 'DELIVERED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED')),
    constraint workshop_proposal_costs_from_a_line check (
        (cost_minor is null) = (budget_line is null) and (cost_minor is null) = (cost_currency is null)),
    -- WP-12
    constraint workshop_proposal_has_its_money check (
        status not in ('ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'DELIVERED') or cost_minor is null or budget_number is not null),
    -- WP-14
    constraint workshop_proposal_rejected_says_why check (status <> 'REJECTED' or reason_code is not null)
);
create index workshop_proposal_by_call on workshop_proposal (call_code, status);

-- What is proposed, as the form took it, in every version (WP-02).
create table workshop_version (
    proposal varchar(24) not null references workshop_proposal (number),
    number integer not null,
    text varchar(20000) not null,
    written_by varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    primary key (proposal, number)
);

-- When those who present it can't, as they said when they confirmed.
create table workshop_absence (
    proposal varchar(24) not null references workshop_proposal (number),
    number integer not null,
    away_from timestamp(6) with time zone not null,
    away_to timestamp(6) with time zone not null,
    primary key (proposal, number),
    constraint workshop_absence_ends_later check (away_to > away_from)
);

-- Who presents a proposal, so that a later one finds who has presented before.
create table workshop_presenter (
    proposal varchar(24) not null references workshop_proposal (number),
    person varchar(64) not null,
    primary key (proposal, person)
);
create index workshop_presenter_by_person on workshop_presenter (person);

-- What the chairs came to when they discussed it; for chairs alone.
create table workshop_discussion (
    proposal varchar(24) not null references workshop_proposal (number),
    chair varchar(64) not null,
    words varchar(2000) not null,
    said_at timestamp(6) with time zone not null
);
create index workshop_discussion_by_proposal on workshop_discussion (proposal);
