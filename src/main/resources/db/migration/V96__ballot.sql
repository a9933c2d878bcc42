-- A ballot of a case; a case may have several, one after the other. What it is about and the rules it is decided by are frozen
-- when it opens; the hash is of the electors and the rules together (SP-04). What it came to is handed to its case once.
create table ballot_ballot (
    case_number varchar(24) not null,
    round integer not null,
    question varchar(64) not null,
    title varchar(200) not null,
    kind varchar(32) not null,
    text_hash char(64) not null,
    policy varchar(4000) not null,
    electorate_hash char(64) not null,
    status varchar(16) not null,
    opened_at timestamp(6) with time zone not null,
    notices integer not null,
    voting_since timestamp(6) with time zone,
    closes_at timestamp(6) with time zone,
    outcome varchar(16),
    because varchar(32),
    closed_at timestamp(6) with time zone,
    handed_over boolean default false not null,
    constraint ballot_ballot_is_one_round_of_a_case primary key (case_number, round),
    constraint ballot_ballot_has_a_status check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
    constraint ballot_ballot_closes_with_an_outcome check ((status = 'CLOSED') = (outcome is not null)),
    constraint ballot_ballot_says_when_it_ended check ((status = 'OPEN') = (closed_at is null)),
    constraint ballot_ballot_hands_over_what_it_came_to check (not handed_over or status = 'CLOSED'),
    constraint ballot_ballot_is_noticed_twice_at_most check (notices between 0 and 2)
);

-- Who was entitled at the opening, and who sits out and why. Nobody is added or removed later.
create table ballot_elector (
    case_number varchar(24) not null,
    round integer not null,
    person varchar(64) not null,
    affiliation varchar(255),
    weight integer not null,
    seated boolean not null,
    because varchar(255),
    salt char(64) not null,
    constraint ballot_elector_is_listed_once primary key (case_number, round, person),
    constraint ballot_elector_of_a_ballot foreign key (case_number, round) references ballot_ballot (case_number, round),
    constraint ballot_elector_weighs_the_same check (weight = 1),
    constraint ballot_elector_sits_out_for_a_reason check (seated = (because is null))
);

-- Every vote that was ever cast. Who votes again adds a row, and the newest counts (SP-11); to step back is one too.
create table ballot_vote (
    case_number varchar(24) not null,
    round integer not null,
    position integer not null,
    person varchar(64) not null,
    choice varchar(16) not null,
    reason varchar(2000),
    salt char(64) not null,
    cast_at timestamp(6) with time zone not null,
    constraint ballot_vote_has_one_place primary key (case_number, round, position),
    constraint ballot_vote_of_an_elector
        foreign key (case_number, round, person) references ballot_elector (case_number, round, person),
    constraint ballot_vote_is_a_choice check (choice in ('FOR', 'AGAINST', 'ABSTAIN', 'RECUSE')),
    constraint ballot_vote_against_gives_a_reason check (choice <> 'AGAINST' or reason is not null)
);
