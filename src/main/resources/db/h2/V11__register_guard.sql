-- Entries are only ever added; clear text may be erased, never rewritten. (H2 refuses to truncate the entries by itself,
-- since the clear text refers to them.)
create trigger register_entry_is_never_changed before update, delete on register_entry
    call 'org.quarterdeck.register.NeverChanged';

create trigger register_clear_text_is_never_rewritten before update on register_clear_text
    call 'org.quarterdeck.register.NeverChanged';
