-- What is said in a consent round is only ever added.
create trigger ballot_consent_round_is_never_changed before update or delete or truncate on ballot_consent_round
    for each statement execute function ballot_refuses();

create trigger ballot_consent_end_is_never_changed before update or delete or truncate on ballot_consent_end
    for each statement execute function ballot_refuses();

create trigger ballot_sign_off_is_never_changed before update or delete or truncate on ballot_sign_off
    for each statement execute function ballot_refuses();

create trigger ballot_concern_is_never_changed before update or delete or truncate on ballot_concern
    for each statement execute function ballot_refuses();

create trigger ballot_concern_reply_is_never_changed before update or delete or truncate on ballot_concern_reply
    for each statement execute function ballot_refuses();

create trigger ballot_concern_successor_is_never_changed before update or delete or truncate on ballot_concern_successor
    for each statement execute function ballot_refuses();

create trigger ballot_concern_resolution_is_never_changed before update or delete or truncate on ballot_concern_resolution
    for each statement execute function ballot_refuses();

create trigger ballot_hold_is_never_changed before update or delete or truncate on ballot_hold
    for each statement execute function ballot_refuses();
