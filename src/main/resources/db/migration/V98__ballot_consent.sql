-- A consent round of a ballot and the rules it is held by, frozen as it opens (X6). Whatever is said in it is a row of its own, and
-- stays one: a concern is resolved by a second row, never by an update. Times are ISO 8601 durations.
create table ballot_consent_round (
    case_number varchar(24) not null,
    round integer not null,
    sign_offs varchar(32) not null,
    period varchar(32) not null,
    resume_at_least varchar(32) not null,
    hold_at_most varchar(32) not null,
    stale_after varchar(32) not null,
    to_vote_after varchar(32) not null,
    opened_at timestamp(6) with time zone not null,
    constraint ballot_consent_round_is_one_of_a_ballot primary key (case_number, round),
    constraint ballot_consent_round_of_a_ballot
        foreign key (case_number, round) references ballot_ballot (case_number, round)
);

create table ballot_consent_end (
    case_number varchar(24) not null,
    round integer not null,
    outcome varchar(16) not null,
    ended_at timestamp(6) with time zone not null,
    constraint ballot_consent_end_comes_once primary key (case_number, round),
    constraint ballot_consent_end_of_a_round
        foreign key (case_number, round) references ballot_consent_round (case_number, round),
    constraint ballot_consent_end_is_known check (outcome in ('CONSENT', 'NO_CONSENT', 'BLOCKED'))
);

create table ballot_sign_off (
    case_number varchar(24) not null,
    round integer not null,
    person varchar(64) not null,
    comment varchar(2000),
    signed_at timestamp(6) with time zone not null,
    constraint ballot_sign_off_is_given_once primary key (case_number, round, person),
    constraint ballot_sign_off_in_a_round
        foreign key (case_number, round) references ballot_consent_round (case_number, round),
    constraint ballot_sign_off_of_an_elector
        foreign key (case_number, round, person) references ballot_elector (case_number, round, person)
);

-- An objection has a name, a reason and what would resolve it (SP-08).
create table ballot_concern (
    case_number varchar(24) not null,
    round integer not null,
    number integer not null,
    author varchar(64) not null,
    name varchar(120) not null,
    reason varchar(2000) not null,
    would_resolve varchar(2000) not null,
    raised_at timestamp(6) with time zone not null,
    constraint ballot_concern_has_a_number primary key (case_number, round, number),
    constraint ballot_concern_in_a_round
        foreign key (case_number, round) references ballot_consent_round (case_number, round),
    constraint ballot_concern_of_an_elector
        foreign key (case_number, round, author) references ballot_elector (case_number, round, person)
);

create table ballot_concern_reply (
    case_number varchar(24) not null,
    round integer not null,
    concern integer not null,
    position integer not null,
    person varchar(64) not null,
    words varchar(2000) not null,
    said_at timestamp(6) with time zone not null,
    constraint ballot_concern_reply_has_a_place primary key (case_number, round, concern, position),
    constraint ballot_concern_reply_to_a_concern
        foreign key (case_number, round, concern) references ballot_concern (case_number, round, number)
);

-- Who speaks for a concern whose author has left.
create table ballot_concern_successor (
    case_number varchar(24) not null,
    round integer not null,
    concern integer not null,
    position integer not null,
    person varchar(64) not null,
    named_by varchar(64) not null,
    named_at timestamp(6) with time zone not null,
    constraint ballot_concern_successor_has_a_place primary key (case_number, round, concern, position),
    constraint ballot_concern_successor_for_a_concern
        foreign key (case_number, round, concern) references ballot_concern (case_number, round, number),
    constraint ballot_concern_successor_is_an_elector
        foreign key (case_number, round, person) references ballot_elector (case_number, round, person)
);

create table ballot_concern_resolution (
    case_number varchar(24) not null,
    round integer not null,
    concern integer not null,
    person varchar(64) not null,
    comment varchar(2000),
    resolved_at timestamp(6) with time zone not null,
    constraint ballot_concern_is_resolved_once primary key (case_number, round, concern),
    constraint ballot_concern_resolution_of_a_concern
        foreign key (case_number, round, concern) references ballot_concern (case_number, round, number)
);

create table ballot_hold (
    case_number varchar(24) not null,
    round integer not null,
    person varchar(64) not null,
    reason varchar(2000) not null,
    held_at timestamp(6) with time zone not null,
    held_until timestamp(6) with time zone not null,
    constraint ballot_hold_is_asked_for_once primary key (case_number, round, person),
    constraint ballot_hold_in_a_round
        foreign key (case_number, round) references ballot_consent_round (case_number, round),
    constraint ballot_hold_of_an_elector
        foreign key (case_number, round, person) references ballot_elector (case_number, round, person),
    constraint ballot_hold_lasts check (held_until > held_at)
);
