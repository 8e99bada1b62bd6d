-- Moments at which a process is to be woken, as db-scheduler keeps them; the column names are that library's. They can be
-- set anew from the events of the cases: nothing is lost with this table but time.
create table timer (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
comment on column timer.task_data is 'JSON: which process, and which case';
comment on column timer.execution_time is 'by the service''s clock, which a demo may move';
create index timer_by_time on timer (execution_time);
create index timer_by_heartbeat on timer (last_heartbeat);
