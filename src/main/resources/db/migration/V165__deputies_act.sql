-- Which task was done for whom. Both count as having acted in the case from then on, so a row stays as long as the case is known.
create table deputies_act (
    task varchar(64) not null,
    case_number varchar(64) not null,
    deputy varchar(64) not null,
    principal varchar(64) not null,
    acted_at timestamp(6) with time zone not null,
    constraint deputies_act_is_of_one_task primary key (task)
);
create index deputies_act_in_case on deputies_act (case_number);
