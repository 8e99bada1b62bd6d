-- Where each case stood, version by version: what lists filter and sort by, and nothing else. Rebuilt from the events
-- at any time; a rebuild writes over the same keys, so the old rows serve until the new ones are there.
create table case_list (
  case_id uuid not null,
  version bigint not null,
  recorded_from timestamptz not null,
  recorded_until timestamptz not null,
  type text not null,
  case_number text collate "C" not null,
  scheme text not null,
  status text not null,
  assignee text,
  person_id uuid not null,
  country text not null,
  received_on date not null,
  due_on date,
  search tsvector not null,
  primary key (case_id, version)
);
comment on column case_list.version is 'how many events made the case so';
comment on column case_list.recorded_until is 'exclusive; infinity: it still stands so';
comment on column case_list.due_on is 'the earliest last day of a running term';

-- Today's lists: each sort runs along an index that ends in case_id, so a page costs the same wherever it begins.
create index case_list_received on case_list (received_on, case_id) where recorded_until = 'infinity';
create index case_list_number on case_list (case_number, case_id) where recorded_until = 'infinity';
create index case_list_due on case_list (coalesce(due_on, 'infinity'::date), case_id)
  where recorded_until = 'infinity';
create index case_list_due_last on case_list (coalesce(due_on, '-infinity'::date), case_id)
  where recorded_until = 'infinity';
create index case_list_status on case_list (status, received_on, case_id) where recorded_until = 'infinity';
create index case_list_assignee on case_list (assignee, received_on, case_id) where recorded_until = 'infinity';
create index case_list_person on case_list (person_id) where recorded_until = 'infinity';
create index case_list_search on case_list using gin (search) where recorded_until = 'infinity';

-- Lists as of an earlier moment.
create index case_list_ever on case_list (received_on, case_id, recorded_from, recorded_until);

-- Which case uses, or contests a decision of, another one.
create table case_link (
  case_id uuid not null,
  other_id uuid not null,
  why text not null,
  recorded_at timestamptz not null,
  primary key (case_id, other_id, why)
);
create index case_link_back on case_link (other_id);
