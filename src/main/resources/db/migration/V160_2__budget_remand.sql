-- The last round that was answered before a request was sent back: whoever answered until then doesn't decide it again (X5).
alter table budget_request add column remanded_after integer default 0 not null;
