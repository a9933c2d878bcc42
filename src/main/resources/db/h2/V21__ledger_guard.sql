-- Postings are only ever added. A mistake is undone by a second posting, never by an update (BA-20). Truncating is refused
-- already, since postings refer to one another.
create trigger ledger_posting_append_only before update, delete on ledger_posting
    for each row call 'org.quarterdeck.ledger.AppendOnly';
