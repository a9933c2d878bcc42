-- What a line was given is taken back by the plan that gave it, as far as nobody has asked for it (SP-19).
alter table ledger_posting drop constraint ledger_posting_kind;
alter table ledger_posting add constraint ledger_posting_kind check (
    kind in ('APPROPRIATION', 'DEAPPROPRIATION', 'PRE_ENCUMBRANCE', 'PRE_ENCUMBRANCE_RELEASE', 'ENCUMBRANCE',
        'DISENCUMBRANCE', 'TRANSFER_OUT', 'TRANSFER_IN', 'LIQUIDATION', 'EXPENDITURE', 'REFUND',
        'LIQUIDATION_REVERSAL', 'EXPENDITURE_REVERSAL'));
