-- A rate that is on file is never changed.
create trigger rates_quote_is_never_changed before update, delete on rates_quote
    for each row call 'org.quarterdeck.rates.NeverChanged';
