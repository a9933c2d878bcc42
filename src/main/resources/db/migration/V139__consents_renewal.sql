-- Members who were asked to agree to a version, one case each. Whom it suspended is put back where they stood once they agree.
create table consents_renewal (
    number varchar(24) not null,
    person varchar(64) not null,
    document varchar(64) not null,
    version varchar(16) not null,
    suspended_from varchar(16),
    ended_at timestamp(6) with time zone,
    constraint consents_renewal_has_one_number primary key (number),
    constraint consents_renewal_is_of_a_text foreign key (document, version) references consents_text (document, version)
);
create index consents_renewal_by_person on consents_renewal (person, document);
