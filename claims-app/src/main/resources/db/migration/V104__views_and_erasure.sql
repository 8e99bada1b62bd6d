-- Who looked at which case, when, and at what of it (EU-GDPR-1); times are real. It names cases and accounts, never a person's
-- number, and nothing here is ever changed.
create table case_view (
  view_id bigint generated always as identity primary key,
  case_id uuid not null,
  viewed_at timestamptz not null default clock_timestamp(),
  viewed_by text not null,
  viewed_as text not null,
  what text not null
);
comment on column case_view.what is 'which representation: case, list, history, documents/<id> and so on';
create index case_view_of_case on case_view (case_id, view_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger case_view_stays before update or delete or truncate on case_view
  for each statement execute function refuse_change();

-- Persons to be erased from a case (EU-GDPR-3): asked for by one administrator and decided by another. Kept for the auditor.
create table person_erasure (
  erasure_id uuid primary key,
  case_id uuid not null,
  asked_by text not null,
  asked_as text not null,
  asked_at timestamptz not null default clock_timestamp(),
  reasons text not null,
  permit text,
  state text not null default 'ASKED' check (state in ('ASKED', 'ERASED', 'DECLINED')),
  decided_by text check (decided_by <> asked_by),
  decided_at timestamptz,
  check ((state = 'ASKED') = (decided_by is null))
);
create unique index person_erasure_one_at_a_time on person_erasure (case_id) where state = 'ASKED';
create index person_erasure_by_time on person_erasure (asked_at desc);

-- All cases of a person, with the index over claims: the number is forgotten with the last of them.
create index domain_event_requests_of_person on domain_event ((payload::jsonb #>> '{application,personId}'))
  where event_type in ('NotificationRequested', 'AuthorisationRequested');

comment on table domain_event is
  'What happened, in order. Nothing adds to a row or deletes one; erasing a person empties the envelopes in it (EU-GDPR-3).';
create index eessi_message_of_case on eessi_message (case_id);
create index eessi_message_of_person on eessi_message (person_id);
