-- After each event the timers of its case are held against those that it should have.
create index timer_by_case on timer (split_part(task_instance, '/', 2));
