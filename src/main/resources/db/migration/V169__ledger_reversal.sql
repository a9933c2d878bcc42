-- What takes a payment back names it (BA-20). What came back is the line's; what was posted wrongly is undone, and committed again.
alter table ledger_posting add column reverses integer;

alter table ledger_posting add constraint ledger_posting_reverses
    foreign key (line, reverses) references ledger_posting (line, position);

alter table ledger_posting drop constraint ledger_posting_kind;
alter table ledger_posting add constraint ledger_posting_kind check (
    kind in ('APPROPRIATION', 'PRE_ENCUMBRANCE', 'PRE_ENCUMBRANCE_RELEASE', 'ENCUMBRANCE', 'DISENCUMBRANCE',
        'TRANSFER_OUT', 'TRANSFER_IN', 'LIQUIDATION', 'EXPENDITURE', 'REFUND',
        'LIQUIDATION_REVERSAL', 'EXPENDITURE_REVERSAL'));

alter table ledger_posting add constraint ledger_posting_takes_back_one check (
    (kind in ('REFUND', 'LIQUIDATION_REVERSAL', 'EXPENDITURE_REVERSAL')) = (reverses is not null)
        and (reverses is null or reverses < position));

-- What is left of a payment is its sum less all that takes it back.
create index ledger_posting_reversed on ledger_posting (line, reverses);
