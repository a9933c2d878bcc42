-- A proposal as the panel looks at it. It has seats once reviewers were looked for, and is closed once their reviews are counted.
create table panel_candidate (
    number varchar(24) not null,
    call_code varchar(32) not null,
    track varchar(80) not null,
    seats integer,
    entered_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    released_at timestamp(6) with time zone,
    dropped_at timestamp(6) with time zone,
    constraint panel_candidate_has_one_number primary key (number),
    constraint panel_candidate_has_seats check (seats is null or seats > 0)
);
create index panel_candidate_by_call on panel_candidate (call_code, number);

create table panel_candidate_person (
    number varchar(24) not null references panel_candidate (number),
    person varchar(64) not null,
    constraint panel_candidate_person_stands_once primary key (number, person)
);
create index panel_candidate_person_by_person on panel_candidate_person (person);

-- In small letters, as they are compared.
create table panel_candidate_affiliation (
    number varchar(24) not null references panel_candidate (number),
    name varchar(200) not null,
    constraint panel_candidate_affiliation_stands_once primary key (number, name)
);

-- Who declared what tie to whom. It binds both, and is never taken back.
create table panel_tie (
    declared_by varchar(64) not null,
    person varchar(64) not null,
    kind varchar(16) not null,
    declared_at timestamp(6) with time zone not null,
    constraint panel_tie_is_declared_once primary key (declared_by, person, kind),
    constraint panel_tie_is_of_a_known_kind check (kind in ('FAMILY', 'MENTOR', 'FINANCIAL', 'COLLABORATOR')),
    constraint panel_tie_is_to_somebody_else check (declared_by <> person)
);
create index panel_tie_by_person on panel_tie (person);

-- Who found out for themselves that they are too near, as a reviewer or as a chair. It can't be taken back.
create table panel_recusal (
    number varchar(24) not null references panel_candidate (number),
    person varchar(64) not null,
    stepped_back_at timestamp(6) with time zone not null,
    constraint panel_recusal_stands_once primary key (number, person)
);

create table panel_expertise (
    person varchar(64) not null,
    track varchar(80) not null,
    constraint panel_expertise_stands_once primary key (person, track)
);

-- A reviewer's turn at a seat. Who steps back or keeps silent has had theirs, and the next gets another.
create table panel_turn (
    seq bigint generated always as identity,
    number varchar(24) not null references panel_candidate (number),
    place integer not null,
    reviewer varchar(64) not null,
    state varchar(16) not null,
    asked_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    reminders integer default 0 not null,
    constraint panel_turn_is_in_sequence primary key (seq),
    constraint panel_turn_has_a_state
        check (state in ('PLANNED', 'ASKED', 'DONE', 'RECUSED', 'REPLACED', 'MOVED', 'DROPPED')),
    constraint panel_turn_ends_once check ((state in ('PLANNED', 'ASKED')) = (ended_at is null)),
    constraint panel_turn_was_asked_for check (state in ('PLANNED', 'MOVED', 'DROPPED') or asked_at is not null)
);
create index panel_turn_by_number on panel_turn (number, place);
create index panel_turn_by_reviewer on panel_turn (reviewer);

-- What was handed in. Points go from 0 to 5; who abstains gives none.
create table panel_review (
    turn bigint not null references panel_turn (seq),
    overall integer,
    relevance integer,
    content integer,
    delivery integer,
    confidence integer,
    comment varchar(4000),
    handed_in_at timestamp(6) with time zone not null,
    constraint panel_review_is_one_of_a_turn primary key (turn),
    constraint panel_review_has_points_on_the_scale check (
        coalesce(overall, 0) between 0 and 5 and coalesce(relevance, 0) between 0 and 5
        and coalesce(content, 0) between 0 and 5 and coalesce(delivery, 0) between 0 and 5),
    constraint panel_review_is_confident_in_three_steps check (coalesce(confidence, 1) between 1 and 3),
    constraint panel_review_abstains_from_all_points check (
        overall is not null or (relevance is null and content is null and delivery is null))
);

-- What a reviewer has begun and not handed in. It counts for nothing, and keeps the seat theirs when seats are given out anew.
create table panel_draft (
    turn bigint not null references panel_turn (seq),
    overall integer,
    relevance integer,
    content integer,
    delivery integer,
    confidence integer,
    comment varchar(4000),
    saved_at timestamp(6) with time zone not null,
    constraint panel_draft_is_one_of_a_turn primary key (turn)
);

-- When the chairs had the seats given out anew, and what it came to.
create table panel_rebalancing (
    seq bigint generated always as identity,
    call_code varchar(32) not null,
    asked_by varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    done_at timestamp(6) with time zone,
    moved integer,
    score varchar(200),
    constraint panel_rebalancing_is_in_sequence primary key (seq),
    constraint panel_rebalancing_says_what_it_did check ((done_at is null) = (moved is null) and (done_at is null) = (score is null))
);
create index panel_rebalancing_by_call on panel_rebalancing (call_code, seq);
