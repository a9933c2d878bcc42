-- A version of a plan, once written, is never changed.
create function strategy_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'versions of a plan are only ever added: % of % is refused', lower(tg_op), tg_table_name;
end
$$;

create trigger strategy_version_is_never_changed before update or delete or truncate on strategy_version
    for each statement execute function strategy_refuses();
