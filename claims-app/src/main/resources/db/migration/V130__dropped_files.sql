-- What became of each file that was put into the watched directory, by what it holds; times are real.
create table dropped_file (
  sha256 text primary key,
  name text not null,
  taken_at timestamptz not null,
  version integer,
  errors jsonb not null
);
comment on column dropped_file.version is 'of the table that it became; null: it was refused';
create index dropped_file_by_time on dropped_file (taken_at desc);
