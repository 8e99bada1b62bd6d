-- Which decision rests on which row of which table, copied from the steps of the decision. Rebuilt from the events.
create table table_use (
  table_name text not null,
  version integer not null,
  key text not null,
  valid_from date not null,
  valid_until date not null,
  mark text not null,
  source text not null,
  case_id uuid not null,
  decision_id text collate "C" not null,
  primary key (table_name, version, key, valid_from, decision_id)
);
comment on column table_use.valid_from is '-infinity: the row has no first day';
comment on column table_use.valid_until is 'infinity: the row has no last day';

-- What is still to be decided, along the ids: a new figure is tried on each of these cases.
create index case_list_open on case_list (case_id)
  where recorded_until = 'infinity'
    and status in ('RECEIVED', 'AWAITING_DOCUMENTS', 'AWAITING_TRANSLATION', 'UNDER_ASSESSMENT',
                   'AWAITING_APPROVAL', 'UNDER_RECONSIDERATION', 'UNDER_APPEAL');
