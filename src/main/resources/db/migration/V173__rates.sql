-- What one euro was worth in a currency on a day, as its source published it. What was exchanged at a rate says so for good; so a
-- rate is only ever added.
create table rates_quote (
    currency varchar(3) not null,
    quoted_on date not null,
    per_euro decimal(24, 10) not null,
    source varchar(60) not null,
    taken_at timestamp(6) with time zone not null,
    constraint rates_quote_pk primary key (currency, quoted_on),
    constraint rates_quote_is_worth_something check (per_euro > 0),
    constraint rates_quote_is_not_the_euro check (currency <> 'EUR')
);

create index rates_quote_day on rates_quote (quoted_on);
