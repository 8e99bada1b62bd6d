-- Events that a reader is to pass over, because nothing will ever make it take them: asked for by one operator and decided by
-- another. They are kept for the auditor.
create table skipped_event (
  skip_id uuid primary key,
  reader text not null,
  case_id text not null,
  event_id text not null,
  event_type text not null,
  cause_type text,
  cause_message text,
  asked_by text not null,
  asked_at timestamptz not null default clock_timestamp(),
  reasons text not null,
  state text not null default 'ASKED' check (state in ('ASKED', 'SKIPPED', 'DECLINED')),
  decided_by text check (decided_by <> asked_by),
  decided_at timestamptz,
  check ((state = 'ASKED') = (decided_by is null))
);
create unique index skipped_event_one_at_a_time on skipped_event (reader, case_id) where state = 'ASKED';
create index skipped_event_by_time on skipped_event (asked_at desc);
