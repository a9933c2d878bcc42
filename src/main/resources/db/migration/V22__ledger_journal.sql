-- The whole ledger is read in the order in which it was written, stretch by stretch.
create index ledger_posting_as_written on ledger_posting (posted_at, line, position);
