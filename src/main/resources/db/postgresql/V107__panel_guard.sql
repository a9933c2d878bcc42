-- What reviewers handed in stays as it is.
create function panel_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'reviews are only ever added: changing % is refused', tg_table_name;
end $$;

create trigger panel_review_is_never_changed before update or delete or truncate on panel_review
    for each statement execute function panel_refuses();
