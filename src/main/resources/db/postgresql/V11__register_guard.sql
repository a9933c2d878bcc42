-- Entries are only ever added; clear text may be erased, never rewritten.
create function register_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'the register is only ever added to: % of % is refused', lower(tg_op), tg_table_name;
end
$$;

create trigger register_entry_is_never_changed before update or delete or truncate on register_entry
    for each statement execute function register_refuses();

create trigger register_clear_text_is_never_rewritten before update on register_clear_text
    for each statement execute function register_refuses();
