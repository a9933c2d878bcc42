-- Until when those who could approve may object, and when it was noted that nobody had: silence is consent (BA-09).
alter table budget_request add column objections_until timestamp(6) with time zone;
alter table budget_request add column consented_at timestamp(6) with time zone;
alter table budget_request add constraint budget_request_consents_after_its_time check (
    consented_at is null or (objections_until is not null and consented_at >= objections_until));

alter table budget_answer drop constraint budget_answer_gives_a_reason;
alter table budget_answer add constraint budget_answer_gives_a_reason check (
    verdict not in ('REJECT', 'REVISE', 'OBJECT') or (reason_code is not null and comment is not null));
