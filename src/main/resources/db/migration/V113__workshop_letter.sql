-- What those who present a proposal were told, once each. The link that went with it is kept nowhere.
create table workshop_letter (
    proposal varchar(24) not null references workshop_proposal (number),
    notice varchar(64) not null,
    subject varchar(400) not null,
    words varchar(8000) not null,
    told_at timestamp(6) with time zone not null,
    constraint workshop_letter_is_told_once primary key (proposal, notice)
);

-- An import of proposals that chairs brought: how far it came. Counted as it goes, each proposal in its own transaction.
create table workshop_import (
    call_code varchar(32) not null,
    number integer not null,
    dry boolean not null,
    brought_by varchar(64) not null,
    proposals integer not null,
    taken integer default 0 not null,
    known integer default 0 not null,
    refused integer default 0 not null,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint workshop_import_has_one_number primary key (call_code, number)
);

-- Which proposal came of what another system calls by this name: it is taken once.
create table workshop_imported (
    call_code varchar(32) not null,
    external_id varchar(255) not null,
    proposal varchar(24) not null references workshop_proposal (number),
    constraint workshop_imported_is_taken_once primary key (call_code, external_id)
);
