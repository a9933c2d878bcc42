-- How a case had ended that was led back: by an appeal it goes on, and the first end stays visible (X5).
create table cases_reopening (
    case_number varchar(24) not null references cases_case (number),
    outcome varchar(64) not null,
    ended_at timestamp(6) with time zone not null,
    reopened_at timestamp(6) with time zone not null
);
create index cases_reopening_of_a_case on cases_reopening (case_number);
