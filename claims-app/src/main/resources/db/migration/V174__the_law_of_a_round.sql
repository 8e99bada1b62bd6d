alter table inspection_round add column law bigint not null default 0;
comment on column inspection_round.law is
  'how many changes of the tables were known when it began: one that is known only since has a round go once more';
