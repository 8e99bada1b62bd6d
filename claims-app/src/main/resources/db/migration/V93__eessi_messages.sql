-- Messages of other institutions as they came in, taken or parked. A message is kept under the name that its sender gave it,
-- so that one sent again is known; without the identity number of the person, whom person_id stands for.
create table eessi_message (
  message_id text primary key,
  document text not null,
  sender text not null,
  case_id uuid,
  person_id uuid,
  content jsonb not null,
  state text not null,
  reasons jsonb not null,
  received_at timestamptz not null,
  settled_at timestamptz
);
create index eessi_message_parked on eessi_message (received_at, message_id) where state = 'PARKED';
