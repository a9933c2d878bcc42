-- Which task a notice is about: what a mail encloses for it is made as the mail goes out.
alter table correspondence_notice add column task varchar(64);
