-- An appeal against the decision of a case, with that decision as it stood when the appeal was lodged (X5).
create table appeal (
    number varchar(32) primary key,
    lock integer not null,
    about varchar(32) not null,
    process varchar(64) not null,
    appellant varchar(64) not null,
    ground varchar(32) not null,
    statement varchar(4000) not null,
    outcome varchar(64),
    notified_at timestamp(6) with time zone,
    by_ballot boolean not null,
    overturnable boolean not null,
    lodged_at timestamp(6) with time zone not null,
    hear_by timestamp(6) with time zone not null,
    status varchar(16) not null,
    hearer varchar(64),
    reason varchar(2000),
    ended_at timestamp(6) with time zone,
    constraint appeal_has_a_status check (
        status in ('LODGED', 'IN_HEARING', 'UPHELD', 'OVERTURNED', 'REMANDED', 'INADMISSIBLE', 'WITHDRAWN')),
    constraint appeal_has_a_ground check (
        ground in ('PROCEDURAL_ERROR', 'UNDISCLOSED_CONFLICT', 'NEW_FACT', 'MISAPPLIED_RULE')),
    constraint appeal_says_when_it_ended check ((status in ('LODGED', 'IN_HEARING')) = (ended_at is null)),
    constraint appeal_changes_a_decision_by_a_hearer check (
        status not in ('OVERTURNED', 'REMANDED') or (hearer is not null and reason is not null)),
    constraint appeal_overturns_no_ballot check (status <> 'OVERTURNED' or overturnable and not by_ballot)
);
create index appeal_about_a_case on appeal (about, lodged_at);

-- Who decided before, whom the decision concerns, and who was asked to hear the appeal and has a conflict of interest.
create table appeal_party (
    appeal varchar(32) not null references appeal (number),
    appeal_key integer not null,
    person varchar(64) not null,
    part varchar(16) not null,
    primary key (appeal, appeal_key),
    constraint appeal_party_has_a_part check (part in ('DECIDER', 'CONCERNED', 'RECUSED'))
);
create index appeal_party_of_a_person on appeal_party (person);
