-- Electors and votes are only ever added. (H2 refuses to truncate the electors by itself, since votes refer to them.)
create trigger ballot_elector_is_never_changed before update, delete on ballot_elector
    call 'org.quarterdeck.ballot.NeverChanged';

create trigger ballot_vote_is_never_changed before update, delete on ballot_vote
    call 'org.quarterdeck.ballot.NeverChanged';
