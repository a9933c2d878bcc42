-- What each request asks for, has committed and has spent, under the objective that it names now (SP-17). The postings of a line
-- that a revision left behind add up to nothing.
create view budget_outlay as
select
    version.budget_request as number,
    version.title,
    version.line,
    version.objective,
    line.currency,
    sum(posting.pre_encumbered_change) as asked,
    sum(posting.encumbered_change) as committed,
    sum(posting.expended_change) as spent
from budget_version version
join ledger_posting posting on posting.case_number = version.budget_request
join ledger_line line on line.code = posting.line
where not exists (
    select 1 from budget_version later
    where later.budget_request = version.budget_request and later.number > version.number)
group by version.budget_request, version.title, version.line, version.objective, line.currency;

create index budget_version_objective on budget_version (objective);
