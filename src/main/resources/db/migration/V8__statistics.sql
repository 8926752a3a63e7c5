-- The first answer to a check beside the newest: what a student knew before any feedback. Of answers
-- given before it was kept, the first is known where there was only one try; elsewhere it stays empty.
alter table assignment_check_answer add column first_answer varchar(4000);
alter table assignment_check_answer add column first_share double precision;
update assignment_check_answer set first_answer = answer, first_share = share where tries = 1;
alter table assignment_check_answer add constraint assignment_check_answer_first check (
    (first_answer is null and first_share is null)
    or (first_answer is not null and first_share is not null
        and first_share >= 0 and first_share <= 1));

-- The steps that a step stands ahead of although a rule puts it behind them. Attempts graded before
-- this was kept have nothing here until they are graded again.
alter table attempt_verdict add column ahead_of varchar(4000) default '' not null;
