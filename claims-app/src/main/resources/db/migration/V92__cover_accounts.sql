-- What was drawn on the deductible and the covers of all persons and years. Rebuilt from the events at any time; a rebuild
-- writes over the same keys.
create table cover_entry (
  account_id text not null,
  entry_id text not null,
  position bigint not null,
  person_id uuid not null,
  year int not null,
  cover text not null,
  care_on date not null,
  reference text not null,
  decision_id text,
  asked numeric not null,
  counted numeric not null,
  returned numeric not null,
  withheld numeric not null,
  whole_year numeric not null,
  currency text not null,
  rule text not null,
  why text not null,
  drawn_on date not null,
  reversed_on date,
  primary key (account_id, entry_id)
);
comment on column cover_entry.position is 'its place in the account: the order of registration';
comment on column cover_entry.whole_year is 'what the whole year has of it';
create index cover_entry_person on cover_entry (person_id, year, position);
