-- Chairs who decided on a proposal before an appeal sent it back: others decide the next time (X5).
create table workshop_earlier_chair (
    proposal varchar(24) not null references workshop_proposal (number),
    person varchar(64) not null,
    constraint workshop_earlier_chair_stands_once primary key (proposal, person)
);

-- Where an application stood when it was turned down, for an appeal to lead it back there; and how often one did.
alter table volunteer_application add column turned_down_at varchar(16);
alter table volunteer_application add column led_back integer default 0 not null;

-- Who answered an application before an appeal sent it back.
create table volunteer_earlier_answerer (
    application varchar(24) not null references volunteer_application (number),
    person varchar(64) not null,
    constraint volunteer_earlier_answerer_stands_once primary key (application, person)
);

-- How often an appeal has sent a plan back to the vote, or to its sponsors.
alter table strategy_plan add column sent_back integer default 0 not null;

-- A veto that an appeal has sent back: it stays what it was, and another sponsor answers.
create table strategy_set_aside (
    plan varchar(24) not null,
    sponsor varchar(64) not null,
    constraint strategy_set_aside_stands_once primary key (plan, sponsor),
    constraint strategy_set_aside_is_an_answer foreign key (plan, sponsor) references strategy_answer (plan, sponsor)
);
