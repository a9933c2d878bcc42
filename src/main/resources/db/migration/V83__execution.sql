-- A plan as it was adopted, and how its execution ended. What it says is never changed.
create table execution_plan (
    number varchar(24) not null,
    lock integer not null,
    owner varchar(64) not null,
    title varchar(200) not null,
    begins date not null,
    ends date not null,
    adopted_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    lessons varchar(4000),
    ended_at timestamp(6) with time zone,
    constraint execution_plan_has_one_number primary key (number),
    constraint execution_plan_has_a_state check (state in ('RUNNING', 'EVALUATED', 'RESCINDED')),
    constraint execution_plan_ends_once check ((state = 'RUNNING') = (ended_at is null)),
    constraint execution_plan_is_evaluated_in_words check (state <> 'EVALUATED' or lessons is not null)
);

create table execution_objective (
    execution_plan varchar(24) not null references execution_plan (number),
    execution_plan_key integer not null,
    code varchar(32) not null,
    title varchar(200) not null,
    owner varchar(64) not null,
    line varchar(32) not null,
    envelope_minor bigint not null,
    currency char(3) not null,
    primary key (execution_plan, execution_plan_key),
    constraint execution_objective_has_a_code_of_its_own unique (execution_plan, code)
);
create index execution_objective_by_code on execution_objective (code);

create table execution_measure (
    execution_plan varchar(24) not null references execution_plan (number),
    execution_plan_key integer not null,
    objective varchar(32) not null,
    title varchar(200) not null,
    baseline decimal(38, 6) not null,
    target decimal(38, 6) not null,
    unit varchar(64) not null,
    due date not null,
    source varchar(2000) not null,
    primary key (execution_plan, execution_plan_key)
);

-- A wish to give the plan up; at most one is voted on at a time.
create table execution_rescission (
    execution_plan varchar(24) not null references execution_plan (number),
    execution_plan_key integer not null,
    asked_by varchar(64) not null,
    reason varchar(2000) not null,
    asked_at timestamp(6) with time zone not null,
    outcome varchar(16),
    decided_at timestamp(6) with time zone,
    primary key (execution_plan, execution_plan_key),
    constraint execution_rescission_is_decided_once check ((outcome is null) = (decided_at is null))
);
