-- What a ballot on the request has come to, and which step of its route the ballot was. The votes are kept with the ballot.
alter table budget_request add column ballot_step integer;
alter table budget_request add column ballot_round integer;
alter table budget_request add column ballot_outcome varchar(16);
alter table budget_request add column ballot_counts varchar(255);
alter table budget_request add constraint budget_request_ballot_has_an_outcome check (
    ballot_outcome in ('PASSED', 'FAILED', 'NO_DECISION'));
alter table budget_request add constraint budget_request_ballot_is_whole check (
    (ballot_step is null) = (ballot_outcome is null)
        and (ballot_round is null) = (ballot_outcome is null)
        and (ballot_counts is null) = (ballot_outcome is null));
