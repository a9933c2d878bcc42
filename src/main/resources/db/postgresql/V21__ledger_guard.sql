-- Postings are only ever added. A mistake is undone by a second posting, never by an update (BA-20).
create function ledger_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger ledger_posting_append_only before update or delete on ledger_posting
    for each row execute function ledger_append_only();

create trigger ledger_posting_not_truncated before truncate on ledger_posting
    for each statement execute function ledger_append_only();
