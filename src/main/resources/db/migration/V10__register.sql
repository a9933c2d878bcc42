-- The body is the canonical text that was hashed, kept as it is: nothing depends on encoding it a second time.
create table register_entry (
    seq           bigint          not null constraint register_entry_stands_at_one_place primary key,
    case_number   varchar(64),
    previous_hash char(64)        not null constraint register_entry_follows_one_entry unique,
    hash          char(64)        not null constraint register_entry_is_there_once unique,
    body          varchar(500000) not null,
    constraint register_entry_counts_from_one check (seq >= 1)
);

create index register_entry_of_case on register_entry (case_number, seq);

-- The last entry. Whoever appends locks this one row, so no two entries ever follow the same one.
create table register_head (
    one  smallint not null primary key,
    seq  bigint   not null,
    hash char(64) not null,
    constraint register_head_is_one check (one = 1)
);

insert into register_head (one, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What the chain holds as salted commitments only. Deleting a row erases the words and leaves the chain whole.
-- Place 0 is the reason, 1 and on are the deciders.
create table register_clear_text (
    seq    bigint   not null references register_entry (seq),
    place  smallint not null,
    salt   char(64) not null,
    person varchar(64),
    words  varchar(500000),
    constraint register_clear_text_opens_one_commitment primary key (seq, place),
    constraint register_clear_text_is_a_person_or_words check (
        (place = 0 and words is not null and person is null) or (place > 0 and person is not null and words is null))
);

create index register_clear_text_of_person on register_clear_text (person);
