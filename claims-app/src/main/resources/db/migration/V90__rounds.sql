-- What the rounds over all cases found, the latest thousand; times are real.
create table inspection_round (
  round_id uuid primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  cases integer not null,
  later integer not null,
  timers_set integer not null,
  timers_removed integer not null,
  terms_moved integer not null,
  stuck integer not null,
  findings jsonb not null
);
comment on column inspection_round.later is 'cases of which a process was still to hear something: the next round looks at them';
create index inspection_round_by_time on inspection_round (started_at desc);
