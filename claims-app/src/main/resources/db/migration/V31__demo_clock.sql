-- Where the demo put its clock; empty: it was never moved, and wherever there is no demo.
create table demo_clock (
  only_row boolean primary key default true check (only_row),
  moment timestamptz not null,
  since timestamptz not null,
  stands boolean not null
);
comment on column demo_clock.moment is 'what the clock showed when it was put there';
comment on column demo_clock.since is 'when that was, in real time: a clock that does not stand has run on since';
