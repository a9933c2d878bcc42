-- What a request asks for now, and whom it pays: the person named, or the requester where nobody is.
create view budget_latest as
select
    request.number,
    request.requester,
    request.status,
    request.encumbered_at,
    version.category,
    version.amount_minor,
    version.currency,
    version.payee_person,
    version.payee_name,
    version.written_at
from budget_request request
join budget_version version on version.budget_request = request.number
    and version.number = (select max(latest.number) from budget_version latest where latest.budget_request = request.number);

create index budget_version_payee on budget_version (payee_person);
create index budget_request_requester on budget_request (requester);

-- The yearly cap that the request was measured by, and what its payee had of that year by then (BA-16).
alter table budget_request add column cap_most_minor bigint;
alter table budget_request add column cap_drawn_minor bigint;
alter table budget_request add column cap_asked_minor bigint;
alter table budget_request add column cap_currency varchar(3);
alter table budget_request add constraint budget_request_cap_is_whole check (
    (cap_most_minor is null) = (cap_drawn_minor is null) and (cap_most_minor is null) = (cap_asked_minor is null)
        and (cap_most_minor is null) = (cap_currency is null));
