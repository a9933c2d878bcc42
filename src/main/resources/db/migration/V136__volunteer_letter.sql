-- What applicants were told, once each. The link that went with it is kept nowhere.
create table volunteer_letter (
    application varchar(24) not null,
    applicant varchar(64) not null,
    notice varchar(64) not null,
    subject varchar(400) not null,
    words varchar(8000) not null,
    told_at timestamp(6) with time zone not null,
    constraint volunteer_letter_is_told_once primary key (application, notice)
);

create index volunteer_letter_by_applicant on volunteer_letter (applicant);
