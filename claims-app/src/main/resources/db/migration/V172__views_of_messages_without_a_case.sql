-- A message of another institution that waits for a person belongs to no case yet: who looked at it is kept under the person whom it
-- speaks of, where that is known (EU-GDPR-1).
alter table case_view alter column case_id drop not null;
alter table case_view add column person_id uuid;
comment on column case_view.person_id is 'whom a message of another institution speaks of; null: not known, or case_id says it';
comment on column case_view.what is
  'which representation: case, list, history, documents/<id>, rate-tables/<table>/versions/<n>/affected, eessi/messages/<id> and so on';
create index case_view_of_person on case_view (person_id, view_id) where person_id is not null;
