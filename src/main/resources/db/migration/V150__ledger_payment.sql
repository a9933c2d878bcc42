-- Money is paid: out of what was committed, or beyond it. What comes back is a posting of its own that names the one it reverses (BA-20).
alter table ledger_posting drop constraint ledger_posting_kind;
alter table ledger_posting add constraint ledger_posting_kind check (
    kind in ('APPROPRIATION', 'PRE_ENCUMBRANCE', 'PRE_ENCUMBRANCE_RELEASE', 'ENCUMBRANCE', 'DISENCUMBRANCE',
        'TRANSFER_OUT', 'TRANSFER_IN', 'LIQUIDATION', 'EXPENDITURE', 'REFUND'));
