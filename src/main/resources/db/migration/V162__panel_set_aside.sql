-- Turns of a review that an appeal has sent back. What was handed in stays, and counts for nothing any more (WP-19).
create table panel_set_aside (
    turn bigint not null references panel_turn (seq),
    constraint panel_set_aside_stands_once primary key (turn)
);
