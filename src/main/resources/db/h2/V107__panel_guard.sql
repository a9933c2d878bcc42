-- What reviewers handed in stays as it is.
create trigger panel_review_is_never_changed before update, delete on panel_review
    call 'org.quarterdeck.panel.NeverChanged';
