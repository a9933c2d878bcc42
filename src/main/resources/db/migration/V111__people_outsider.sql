-- People without an account who have shown that an address is theirs, or whose chairs say so in an import. The id stands for them
-- wherever a person is named; the address is kept here alone, so that it can be erased here alone.
create table people_outsider (
    id varchar(64) not null,
    address varchar(254) not null,
    known_since timestamp(6) with time zone not null,
    constraint people_outsider_has_one_row primary key (id),
    constraint people_outsider_has_one_id unique (address),
    constraint people_outsider_is_written_small check (address = lower(address))
);
