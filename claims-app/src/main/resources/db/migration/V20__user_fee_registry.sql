-- The user-fee registry: what stands in the accounts of all persons and years, and nothing else. Rebuilt from the events at
-- any time; a rebuild writes over the same keys.
create table user_fee_entry (
  account_id text not null,
  entry_id text not null,
  position bigint not null,
  person_id uuid not null,
  year int not null,
  care_on date not null,
  kind text,
  origin text not null,
  reference text not null,
  decision_id text,
  asked numeric not null,
  counted numeric not null,
  returned numeric not null,
  currency text not null,
  rule text not null,
  why text not null,
  registered_on date not null,
  reversed_on date,
  primary key (account_id, entry_id)
);
comment on column user_fee_entry.position is 'its place in the account: the order of registration';
create index user_fee_entry_person on user_fee_entry (person_id, year, position);

create table exemption_card (
  account_id text not null,
  position bigint not null,
  person_id uuid not null,
  valid_from date not null,
  valid_until date not null,
  reached_with text not null,
  issued_on date not null,
  withdrawn_on date,
  primary key (account_id, position)
);
create index exemption_card_person on exemption_card (person_id, valid_from);

create table user_fee_refund (
  account_id text not null,
  position bigint not null,
  person_id uuid not null,
  year int not null,
  amount numeric not null,
  currency text not null,
  refunded_on date not null,
  primary key (account_id, position)
);
create index user_fee_refund_person on user_fee_refund (person_id, year);
