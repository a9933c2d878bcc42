-- A budget line. What it says to a request beyond its means is settled for its whole life: every posting repeats it.
create table ledger_line (
    code varchar(32) not null,
    name varchar(120) not null,
    currency varchar(3) not null,
    period varchar(7) not null,
    owner varchar(64) not null,
    funds_check varchar(6) not null,
    opened_at timestamp(6) with time zone not null,
    constraint ledger_line_pk primary key (code),
    constraint ledger_line_guarded unique (code, funds_check),
    constraint ledger_line_funds_check check (funds_check in ('STOP', 'WARN', 'IGNORE'))
);

-- A posting is only ever added. It says by how much it changed each figure of its line, and how the line stood after it, in
-- minor units of the line's currency; so the last posting of a line is its balance. Two writers that start from the same last
-- posting collide on the key. Each posting but the first names the one before it, so there are no gaps.
create table ledger_posting (
    line varchar(32) not null,
    position integer not null,
    previous integer,
    funds_check varchar(6) not null,
    kind varchar(32) not null,
    case_number varchar(24),
    posted_at timestamp(6) with time zone not null,
    memo varchar(200) not null,
    appropriated_change bigint not null,
    transferred_in_change bigint not null,
    transferred_out_change bigint not null,
    pre_encumbered_change bigint not null,
    encumbered_change bigint not null,
    expended_change bigint not null,
    available_change bigint not null,
    appropriated bigint not null,
    transferred_in bigint not null,
    transferred_out bigint not null,
    pre_encumbered bigint not null,
    encumbered bigint not null,
    expended bigint not null,
    available bigint not null,
    constraint ledger_posting_pk primary key (line, position),
    constraint ledger_posting_previous foreign key (line, previous) references ledger_posting (line, position),
    constraint ledger_posting_follows check (
        position = 1 and previous is null or position > 1 and previous is not null and previous = position - 1),
    constraint ledger_posting_kind check (
        kind in ('APPROPRIATION', 'PRE_ENCUMBRANCE', 'PRE_ENCUMBRANCE_RELEASE', 'ENCUMBRANCE', 'DISENCUMBRANCE'))
);

-- A posting repeats its line's funds check, and cannot repeat it wrongly; that lets a constraint of one row know a STOP line.
alter table ledger_posting add constraint ledger_posting_line
    foreign key (line, funds_check) references ledger_line (code, funds_check);

-- BA-02: nothing drives a STOP line below zero, whatever runs at the same time. WARN and IGNORE lines may go there.
alter table ledger_posting add constraint ledger_posting_stops check (funds_check <> 'STOP' or available >= 0);

-- What came in is available, asked for, committed or spent: to the cent, after every posting.
alter table ledger_posting add constraint ledger_posting_balances check (
    appropriated + transferred_in - transferred_out = available + pre_encumbered + encumbered + expended);

-- A posting takes as much as it gives.
alter table ledger_posting add constraint ledger_posting_change_balances check (
    appropriated_change + transferred_in_change - transferred_out_change
        = available_change + pre_encumbered_change + encumbered_change + expended_change);

-- The first posting starts from nothing, and so do the balances.
alter table ledger_posting add constraint ledger_posting_starts_from_nothing check (position > 1 or (
    appropriated = appropriated_change and transferred_in = transferred_in_change
        and transferred_out = transferred_out_change and pre_encumbered = pre_encumbered_change
        and encumbered = encumbered_change and expended = expended_change and available = available_change));

-- Nobody can give back, commit or spend what is not there: only what is available may fall below zero.
alter table ledger_posting add constraint ledger_posting_not_negative check (
    appropriated >= 0 and transferred_in >= 0 and transferred_out >= 0
        and pre_encumbered >= 0 and encumbered >= 0 and expended >= 0);

-- A posting moves something.
alter table ledger_posting add constraint ledger_posting_is_not_zero check (
    appropriated_change <> 0 or transferred_in_change <> 0 or transferred_out_change <> 0
        or pre_encumbered_change <> 0 or encumbered_change <> 0 or expended_change <> 0);

-- What is asked for or committed is asked for by a case. Only an appropriation may stand without one.
alter table ledger_posting add constraint ledger_posting_has_a_case check (
    kind = 'APPROPRIATION' or case_number is not null);

-- What a case holds on a line is the sum of the case's changes.
create index ledger_posting_case on ledger_posting (case_number, line);
