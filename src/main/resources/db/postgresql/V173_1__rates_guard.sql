-- A rate that is on file is never changed.
create function rates_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'a rate that is on file is never changed' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger rates_quote_is_never_changed before update or delete on rates_quote
    for each row execute function rates_refuses();

create trigger rates_quote_is_not_truncated before truncate on rates_quote
    for each statement execute function rates_refuses();
