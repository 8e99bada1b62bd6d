-- Everybody who ever had a case or was looked up: also those of whom no number is known, only a name and a date of birth.
create table person (
  person_id uuid primary key
);
insert into person select person_id from person_number;
insert into person
select distinct cast(payload::jsonb #>> '{application,personId}' as uuid) from domain_event
where event_type in ('NotificationRequested', 'AuthorisationRequested', 'ClaimSubmitted')
on conflict do nothing;

alter table person_number add foreign key (person_id) references person on delete cascade;
