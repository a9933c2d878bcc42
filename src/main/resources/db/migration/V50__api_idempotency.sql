-- A key is written before the work it stands for, in the same transaction: the primary key lets exactly one of two equal
-- requests through, and a refused request leaves no row. What was answered stays until the key expires.
create table api_idempotency (
    caller          varchar(64)                 not null,
    idempotency_key varchar(255)                not null,
    fingerprint     varchar(64)                 not null,
    kept_at         timestamp(6) with time zone not null,
    status          integer,
    location        varchar(2000),
    body            text,
    constraint api_idempotency_once primary key (caller, idempotency_key)
);

create index api_idempotency_by_age on api_idempotency (kept_at);
