-- What the links to people's own cases are signed with. The newest key signs; older ones are honoured until they are too old.
-- Deleting a row withdraws every link that was signed with it.
create table lobby_key (
    id integer not null,
    secret char(64) not null,
    made_at timestamp(6) with time zone not null,
    constraint lobby_key_has_one_id primary key (id)
);
