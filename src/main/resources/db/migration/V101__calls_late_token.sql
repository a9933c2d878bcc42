-- WP-01: after the close a proposal comes in by a chair's word alone, given with a reason, and once. Only the token's hash is kept.
create table calls_late_token (
    hash char(64) not null,
    call_code varchar(32) not null references calls_call (code),
    reason varchar(2000) not null,
    given_by varchar(64) not null,
    given_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_by varchar(24),
    used_at timestamp(6) with time zone,
    primary key (hash),
    constraint calls_late_token_is_used_once check ((used_by is null) = (used_at is null))
);
