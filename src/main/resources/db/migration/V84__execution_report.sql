-- What an objective's owner is to report on, and when. The days are laid down when the plan is adopted.
create table execution_report (
    id varchar(80) not null,
    lock integer not null,
    plan varchar(24) not null references execution_plan (number),
    objective varchar(32) not null,
    turn integer not null,
    owner varchar(64) not null,
    opens_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    escalated boolean not null,
    overdue_since timestamp(6) with time zone,
    constraint execution_report_has_one_id primary key (id),
    constraint execution_report_is_one_turn_of_an_objective unique (plan, objective, turn),
    constraint execution_report_has_a_state check (state in ('AWAITED', 'CLAIMED', 'MADE', 'MISSED', 'SPARED')),
    constraint execution_report_made_is_not_overdue check (overdue_since is null or state in ('AWAITED', 'MISSED'))
);

-- Every account that was given. A claim that is not confirmed stays, beside the account that follows it.
create table execution_account (
    execution_report varchar(80) not null references execution_report (id),
    execution_report_key integer not null,
    status varchar(16) not null,
    progress integer not null,
    evidence varchar(2000),
    note varchar(2000),
    reporter varchar(64) not null,
    reported_at timestamp(6) with time zone not null,
    finding varchar(16),
    finder varchar(64),
    reason varchar(2000),
    found_at timestamp(6) with time zone,
    primary key (execution_report, execution_report_key),
    constraint execution_account_is_a_percentage check (progress between 0 and 100),
    constraint execution_account_of_an_achievement_has_evidence check (progress < 100 or evidence is not null),
    constraint execution_account_is_confirmed_by_another check (finder is null or finder <> reporter),
    constraint execution_account_denied_says_why check (finding <> 'NOT_CONFIRMED' or reason is not null)
);

create table execution_recused (
    execution_report varchar(80) not null references execution_report (id),
    execution_report_key integer not null,
    person varchar(64) not null,
    primary key (execution_report, execution_report_key)
);
