-- The letter of each decision in each language that it was made in, from the decision on.
create table decision_letter (
  case_id uuid not null,
  decision_id text not null,
  language text not null,
  sha256 bytea not null references document_content,
  kept_at timestamptz not null default clock_timestamp(),
  primary key (decision_id, language)
);
create index decision_letter_of_case on decision_letter (case_id);
create index decision_letter_by_content on decision_letter (sha256);
