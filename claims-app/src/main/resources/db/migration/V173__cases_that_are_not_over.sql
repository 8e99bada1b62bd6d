-- What is not over, along the ids: a table that changes may move a term after the decision as well.
drop index case_list_open;
create index case_list_open on case_list (case_id)
  where recorded_until = 'infinity' and status not in ('WITHDRAWN', 'CLOSED');
