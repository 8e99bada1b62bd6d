-- One row once the demo cases were begun; empty wherever there is no demo.
create table demo_progress (
  only_row boolean primary key default true check (only_row),
  finished boolean not null
);
