-- The rows of each version that was loaded, as the file that it would be were it shipped. An event names it by its digest,
-- so that it can be told that nobody changed it since; the same file loaded twice is kept once.
create table rate_table_content (
  sha256 text primary key,
  content text not null
);
