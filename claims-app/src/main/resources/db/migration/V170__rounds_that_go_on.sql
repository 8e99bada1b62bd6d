alter table inspection_round add column failed integer not null default 0;
comment on column inspection_round.failed is 'cases that could not be looked at; all others were';
