-- A version of a plan, once written, is never changed. (H2 refuses to truncate it by itself, since comments refer to it.)
create trigger strategy_version_is_never_changed before update, delete on strategy_version
    call 'org.quarterdeck.strategy.NeverChanged';
