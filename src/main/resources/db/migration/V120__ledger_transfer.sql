-- Money may move from one line to another (BA-17): a posting on either.
alter table ledger_posting drop constraint ledger_posting_kind;
alter table ledger_posting add constraint ledger_posting_kind check (
    kind in ('APPROPRIATION', 'PRE_ENCUMBRANCE', 'PRE_ENCUMBRANCE_RELEASE', 'ENCUMBRANCE', 'DISENCUMBRANCE',
        'TRANSFER_OUT', 'TRANSFER_IN'));
