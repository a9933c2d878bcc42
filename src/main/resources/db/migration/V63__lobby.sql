-- Addresses that nobody has confirmed yet. Nothing else is known of whoever gave them; of the link in the letter only the hash is kept.
create table lobby_visit (
    id uuid not null,
    email varchar(254) not null,
    errand varchar(32) not null,
    about varchar(64) not null,
    came_at timestamp(6) with time zone not null,
    token_hash char(64),
    constraint lobby_visit_has_one_id primary key (id),
    constraint lobby_visit_has_its_own_link unique (token_hash)
);
create index lobby_visit_by_address on lobby_visit (email, errand, about);
create index lobby_visit_by_age on lobby_visit (came_at);
