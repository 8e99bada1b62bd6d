-- A version is written when it begins to stand and once more when it ends: the second time finds room on its own page.
alter table case_list set (fillfactor = 50);
