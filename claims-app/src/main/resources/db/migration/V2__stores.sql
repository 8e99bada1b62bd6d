-- The bytes of a file, once for all documents that are the same file.
create table document_content (
  sha256 bytea primary key,
  media_type text not null,
  bytes bytea not null
);

create table document (
  document_id uuid primary key,
  sha256 bytea not null references document_content,
  stored_at timestamptz not null default clock_timestamp()
);
create index document_by_content on document (sha256);

-- Who a number stands for. The number itself is nowhere: only a hash that cannot be made without the service's key.
create table person_number (
  system text not null,
  number_hash bytea not null,
  person_id uuid not null unique,
  primary key (system, number_hash)
);

-- The first answer to every keyed request, for the client that did not hear it.
create table idempotency_key (
  client text not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  location text,
  etag text,
  body text not null,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (client, key)
);
create index idempotency_key_by_age on idempotency_key (answered_at);

-- Case numbers: prior notification, S2, reimbursement claim. A number lost to a rollback stays unused.
create sequence case_number_pn;
create sequence case_number_s2;
create sequence case_number_rc;
