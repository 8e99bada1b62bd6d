-- Which claims a person has submitted, current at once: a line of an invoice must not be paid in two of them.
create index domain_event_claims_of_person on domain_event ((payload::jsonb #>> '{application,personId}'))
  where event_type = 'ClaimSubmitted';

-- The lines of claims, by what makes a line of a bill the same in two of them.
create table claimed_line (
  case_id uuid not null,
  line_id text not null,
  person_id uuid not null,
  line_key text not null,
  recorded_at timestamptz not null,
  primary key (case_id, line_id)
);
create index claimed_line_twins on claimed_line (person_id, line_key);
