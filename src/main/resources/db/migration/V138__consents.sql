-- What people agree to, in every version that ever was in force. A text is never changed: a change is another version.
create table consents_text (
    document varchar(64) not null,
    version varchar(16) not null,
    title varchar(200) not null,
    sha256 char(64) not null,
    markdown varchar(200000) not null,
    in_force_at timestamp(6) with time zone not null,
    constraint consents_text_has_one_wording primary key (document, version)
);

-- Who agreed to which wording, when and by which door, and when they took it back: the proof. Agreeing again adds a row.
create table consents_consent (
    seq bigint generated always as identity,
    person varchar(64) not null,
    document varchar(64) not null,
    version varchar(16) not null,
    sha256 char(64) not null,
    how varchar(32) not null,
    given_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    constraint consents_consent_is_in_sequence primary key (seq),
    constraint consents_consent_is_to_a_text foreign key (document, version) references consents_text (document, version),
    constraint consents_consent_is_given_before_it_is_withdrawn check (withdrawn_at is null or withdrawn_at >= given_at)
);
create index consents_consent_by_person on consents_consent (person, document, seq);
create index consents_consent_by_document on consents_consent (document, person);
