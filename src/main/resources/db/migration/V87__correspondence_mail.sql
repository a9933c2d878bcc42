-- A notice leads somewhere, and goes out by mail where there is a server: once, which sent_at keeps.
alter table correspondence_notice add column link varchar(500);
alter table correspondence_notice add column sent_at timestamp(6) with time zone;
