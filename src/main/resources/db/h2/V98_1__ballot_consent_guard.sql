-- What is said in a consent round is only ever added.
create trigger ballot_consent_round_is_never_changed before update, delete on ballot_consent_round
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_consent_end_is_never_changed before update, delete on ballot_consent_end
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_sign_off_is_never_changed before update, delete on ballot_sign_off
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_concern_is_never_changed before update, delete on ballot_concern
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_concern_reply_is_never_changed before update, delete on ballot_concern_reply
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_concern_successor_is_never_changed before update, delete on ballot_concern_successor
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_concern_resolution_is_never_changed before update, delete on ballot_concern_resolution
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_hold_is_never_changed before update, delete on ballot_hold
    call 'org.quarterdeck.ballot.NeverChanged';
