-- What was said before a transfer was sent back stays readable and counts no more; whoever said it isn't asked again (X5).
alter table transfer_answer add column standing boolean default true not null;
