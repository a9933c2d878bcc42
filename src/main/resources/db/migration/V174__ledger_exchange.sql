-- A case may ask in another currency than its line's. What moves on the line is the exchanged sum; beside it stands what was exchanged,
-- and at which rate: what one euro was worth in either currency, as whom published for which day. A posting that only settles the
-- difference between two rates exchanged nothing.
alter table ledger_posting add column foreign_currency varchar(3);
alter table ledger_posting add column foreign_minor bigint;
alter table ledger_posting add column foreign_per_euro decimal(24, 10);
alter table ledger_posting add column own_per_euro decimal(24, 10);
alter table ledger_posting add column rate_day date;
alter table ledger_posting add column rate_source varchar(60);
alter table ledger_posting add constraint ledger_posting_is_exchanged_at_a_rate check (
    foreign_currency is null and foreign_minor is null and foreign_per_euro is null and own_per_euro is null
        and rate_day is null and rate_source is null
    or foreign_currency is not null and foreign_minor is not null and foreign_minor >= 0
        and foreign_per_euro is not null and foreign_per_euro > 0 and own_per_euro is not null and own_per_euro > 0
        and rate_day is not null and rate_source is not null);
