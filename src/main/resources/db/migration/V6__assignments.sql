create table assignment (
    id uuid not null primary key,
    version bigint not null,
    class_id uuid not null,
    module_edition_id uuid not null,
    title varchar(200) not null,
    opens_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    closes_at timestamp(6) with time zone,
    mode varchar(10) not null,
    time_limit_minutes integer,
    release_at_close boolean not null,
    released_at timestamp(6) with time zone,
    whole_class boolean not null,
    created_by uuid,
    created_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    constraint assignment_of_class foreign key (class_id) references school_class (id),
    constraint assignment_of_edition
        foreign key (module_edition_id) references module_edition (id),
    constraint assignment_by_account
        foreign key (created_by) references user_account (id) on delete set null,
    constraint assignment_mode_known check (mode in ('PRACTICE', 'EXAM')),
    constraint assignment_due_after_opening check (due_at is null or due_at > opens_at),
    constraint assignment_closes_after_opening check (closes_at is null or closes_at > opens_at),
    constraint assignment_closes_after_due
        check (due_at is null or closes_at is null or closes_at >= due_at),
    constraint assignment_time_limit_counts
        check (time_limit_minutes is null or (mode = 'EXAM' and time_limit_minutes > 0)),
    constraint assignment_release_needs_closing
        check (release_at_close = false or (mode = 'EXAM' and closes_at is not null)),
    constraint assignment_release_is_for_exams check (released_at is null or mode = 'EXAM')
);

create index assignment_by_class on assignment (class_id, opens_at);

create table assignment_student (
    assignment_id uuid not null,
    account_id uuid not null,
    primary key (assignment_id, account_id),
    constraint assignment_student_of_assignment
        foreign key (assignment_id) references assignment (id) on delete cascade,
    constraint assignment_student_of_account
        foreign key (account_id) references user_account (id) on delete cascade
);

create index assignment_student_by_account on assignment_student (account_id);

create table assignment_exception (
    assignment_id uuid not null,
    account_id uuid not null,
    opens_at timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    closes_at timestamp(6) with time zone,
    extra_attempts integer not null,
    time_limit_minutes integer,
    primary key (assignment_id, account_id),
    constraint assignment_exception_of_assignment
        foreign key (assignment_id) references assignment (id) on delete cascade,
    constraint assignment_exception_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint assignment_exception_attempts_count check (extra_attempts between 0 and 100),
    constraint assignment_exception_time_limit_counts
        check (time_limit_minutes is null or time_limit_minutes > 0)
);

create table sitting (
    id uuid not null primary key,
    version bigint not null,
    assignment_id uuid not null,
    account_id uuid not null,
    started_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone,
    handed_in_at timestamp(6) with time zone,
    constraint sitting_of_assignment foreign key (assignment_id) references assignment (id),
    constraint sitting_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint sitting_once unique (assignment_id, account_id),
    constraint sitting_ends_after_start check (ends_at is null or ends_at >= started_at)
);

create index sitting_open on sitting (handed_in_at, ends_at);

create table assignment_check_answer (
    id uuid not null primary key,
    version bigint not null,
    assignment_id uuid not null,
    account_id uuid not null,
    lesson_id varchar(80) not null,
    check_id varchar(80) not null,
    answer varchar(4000) not null,
    share double precision not null,
    counted_share double precision not null,
    counted_at timestamp(6) with time zone not null,
    tries integer not null,
    answered_at timestamp(6) with time zone not null,
    constraint assignment_check_answer_of_assignment
        foreign key (assignment_id) references assignment (id),
    constraint assignment_check_answer_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint assignment_check_answer_once
        unique (assignment_id, account_id, lesson_id, check_id),
    constraint assignment_check_answer_shares check (
        share >= 0 and share <= 1 and counted_share >= 0 and counted_share <= 1),
    constraint assignment_check_answer_tried check (tries > 0)
);

create table assignment_study (
    id uuid not null primary key,
    version bigint not null,
    assignment_id uuid not null,
    account_id uuid not null,
    item varchar(100) not null,
    studied_at timestamp(6) with time zone not null,
    constraint assignment_study_of_assignment
        foreign key (assignment_id) references assignment (id),
    constraint assignment_study_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint assignment_study_once unique (assignment_id, account_id, item)
);

create table assignment_outcome (
    id uuid not null primary key,
    version bigint not null,
    assignment_id uuid not null,
    account_id uuid not null,
    score double precision,
    safe boolean,
    passed boolean not null,
    items_done integer not null,
    items_total integer not null,
    late boolean not null,
    submitted_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone not null,
    constraint assignment_outcome_of_assignment
        foreign key (assignment_id) references assignment (id),
    constraint assignment_outcome_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint assignment_outcome_once unique (assignment_id, account_id),
    constraint assignment_outcome_score_is_a_share
        check (score is null or (score >= 0 and score <= 1)),
    constraint assignment_outcome_counts
        check (items_done >= 0 and items_done <= items_total)
);

alter table attempt add column assignment_id uuid;
alter table attempt add column open_in varchar(40);
update attempt set open_in = 'practice' where status = 'DRAFT';

alter table attempt drop constraint attempt_draft_is_open;
alter table attempt drop constraint attempt_one_draft_per_account;
alter table attempt drop constraint attempt_one_draft_per_visitor;
alter table attempt add constraint attempt_draft_is_open check (
    (status = 'DRAFT' and open_case is not null and open_case = case_id and open_in is not null
        and (assignment_id is null and open_in = 'practice'
            or assignment_id is not null and open_in = cast(assignment_id as varchar(40))))
    or (status = 'GRADED' and open_case is null and open_in is null));
alter table attempt add constraint attempt_one_draft_per_account
    unique (account_id, open_case, open_in);
alter table attempt add constraint attempt_one_draft_per_visitor
    unique (visitor_id, open_case, open_in);
alter table attempt add constraint attempt_of_assignment
    foreign key (assignment_id) references assignment (id);
alter table attempt add constraint attempt_of_student
    check (assignment_id is null or account_id is not null);

create index attempt_in_assignment on attempt (assignment_id, account_id, case_id);

-- What statistics need of a verdict; of earlier ones only what the verdict itself tells.
alter table attempt_verdict add column expectation varchar(20) default 'OFFERED' not null;
alter table attempt_verdict add column quality double precision default 1 not null;
alter table attempt_verdict add column doses varchar(400) default '' not null;
alter table attempt_verdict add column side_missed boolean default false not null;
alter table attempt_verdict add column order_broken boolean default false not null;
alter table attempt_verdict add column unsafe boolean default false not null;
update attempt_verdict set expectation = 'REQUIRED' where weight = 3;
update attempt_verdict set expectation = 'EXPECTED' where weight = 2;
update attempt_verdict set order_broken = true where verdict = 'OUT_OF_ORDER';
update attempt_verdict set unsafe = true where verdict = 'HARMFUL';
