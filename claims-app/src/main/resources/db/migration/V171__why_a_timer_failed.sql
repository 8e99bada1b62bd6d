alter table timer add column last_cause text;
comment on column timer.last_cause is 'of the last failure, with nobody''s data in it';
