-- Electors and votes are only ever added.
create function ballot_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'electors and votes are only ever added: % of % is refused', lower(tg_op), tg_table_name;
end
$$;

create trigger ballot_elector_is_never_changed before update or delete or truncate on ballot_elector
    for each statement execute function ballot_refuses();

create trigger ballot_vote_is_never_changed before update or delete or truncate on ballot_vote
    for each statement execute function ballot_refuses();
