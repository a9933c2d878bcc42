-- A budget request is kept in all its versions; what was once asked for stays readable (BA-07).
create table budget_request (
    number varchar(32) primary key,
    lock integer not null,
    requester varchar(64) not null,
    status varchar(16) not null,
    revision integer not null,
    funds_action varchar(32),
    route varchar(255),
    step integer not null,
    encumbered_at timestamp(6) with time zone,
    constraint budget_request_has_a_status check (
        status in ('SUBMITTED', 'IN_APPROVAL', 'RETURNED', 'ENCUMBERED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    constraint budget_request_encumbered_says_when check (status <> 'ENCUMBERED' or encumbered_at is not null)
);

create table budget_version (
    budget_request varchar(32) not null references budget_request (number),
    budget_request_key integer not null,
    number integer not null,
    title varchar(120) not null,
    justification varchar(2000) not null,
    amount_minor bigint not null,
    currency char(3) not null,
    line varchar(32) not null,
    category varchar(32) not null,
    payee_person varchar(64),
    payee_name varchar(255),
    payee_affiliation varchar(255),
    objective varchar(64),
    needed_by date,
    written_at timestamp(6) with time zone not null,
    primary key (budget_request, budget_request_key),
    constraint budget_version_asks_for_something check (amount_minor > 0),
    constraint budget_version_pays_one check (payee_person is null or payee_name is null)
);

-- Nobody approves a request twice: all approvals that stand come from distinct people.
create table budget_answer (
    budget_request varchar(32) not null references budget_request (number),
    budget_request_key integer not null,
    revision integer not null,
    step integer not null,
    person varchar(64) not null,
    verdict varchar(16) not null,
    approved_minor bigint,
    reason_code varchar(32),
    comment varchar(4000),
    answered_at timestamp(6) with time zone not null,
    standing boolean not null,
    primary key (budget_request, budget_request_key),
    constraint budget_answer_gives_a_reason check (
        verdict not in ('REJECT', 'REVISE') or (reason_code is not null and comment is not null)),
    constraint budget_answer_grants_something check (approved_minor is null or approved_minor > 0)
);

create table budget_asked (
    budget_request varchar(32) not null references budget_request (number),
    budget_request_key integer not null,
    step integer not null,
    round integer not null,
    person varchar(64) not null,
    primary key (budget_request, budget_request_key)
);
