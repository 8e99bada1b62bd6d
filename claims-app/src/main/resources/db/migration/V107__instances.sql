-- Which instances live, so that they share the segments of the readers. An instance that was killed ages out of it.
create table service_instance (
  instance_id uuid primary key,
  seen_at timestamptz not null
);
