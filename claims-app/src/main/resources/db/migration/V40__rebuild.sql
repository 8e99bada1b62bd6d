-- Read models that are made anew, beside the live ones, until they take their place.
create schema if not exists rebuild;

create table read_model_rebuild (
  rebuild_id uuid primary key,
  read_model text not null,
  state text not null check (state in ('RUNNING', 'SWITCHED', 'FAILED')),
  started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  position bigint not null default -1,
  head bigint not null,
  events bigint not null default 0,
  token text,
  setbacks integer not null default 0,
  failure text,
  schema_rank integer not null
);
comment on column read_model_rebuild.token is 'how far it has read, with the gaps: what the new rows know';
comment on column read_model_rebuild.schema_rank is 'the migrations that had run: after further ones it begins anew';
create unique index read_model_rebuild_running on read_model_rebuild (read_model) where state = 'RUNNING';
create index read_model_rebuild_switched on read_model_rebuild (read_model, finished_at) where state = 'SWITCHED';
create index read_model_rebuild_latest on read_model_rebuild (started_at, rebuild_id);
