-- A request that was paid in full, or whose rest was given back, is spent.
alter table budget_request drop constraint budget_request_has_a_status;
alter table budget_request add constraint budget_request_has_a_status check (
    status in ('SUBMITTED', 'IN_APPROVAL', 'RETURNED', 'ENCUMBERED', 'SPENT', 'REJECTED', 'WITHDRAWN', 'LAPSED'));
