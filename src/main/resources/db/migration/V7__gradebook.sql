create table grade_adjustment (
    id uuid not null primary key,
    version bigint not null,
    assignment_id uuid not null,
    account_id uuid not null,
    score double precision,
    excused boolean not null,
    changed_at timestamp(6) with time zone not null,
    constraint grade_adjustment_of_assignment
        foreign key (assignment_id) references assignment (id),
    constraint grade_adjustment_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint grade_adjustment_once unique (assignment_id, account_id),
    constraint grade_adjustment_score_is_a_share
        check (score is null or (score >= 0 and score <= 1))
);

create table grade_history (
    id uuid not null primary key,
    version bigint not null,
    assignment_id uuid not null,
    account_id uuid not null,
    attempt_id uuid,
    changed_by uuid,
    changed_by_name varchar(120) not null,
    changed_at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    value_before varchar(200) not null,
    value_after varchar(200) not null,
    reason varchar(1000) not null,
    constraint grade_history_of_assignment
        foreign key (assignment_id) references assignment (id),
    constraint grade_history_of_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint grade_history_of_attempt
        foreign key (attempt_id) references attempt (id) on delete cascade,
    constraint grade_history_by_account
        foreign key (changed_by) references user_account (id) on delete set null,
    constraint grade_history_kind_known check (kind in (
        'OVERRIDDEN', 'OVERRIDE_REMOVED', 'EXCUSED', 'EXCUSE_REMOVED', 'REOPENED', 'REGRADED'))
);

create index grade_history_by_student on grade_history (assignment_id, account_id, changed_at);

create table attempt_comment (
    id uuid not null primary key,
    version bigint not null,
    attempt_id uuid not null,
    author uuid,
    author_name varchar(120) not null,
    text varchar(4000) not null,
    written_at timestamp(6) with time zone not null,
    constraint attempt_comment_of_attempt
        foreign key (attempt_id) references attempt (id) on delete cascade,
    constraint attempt_comment_by_account
        foreign key (author) references user_account (id) on delete set null
);

create index attempt_comment_by_attempt on attempt_comment (attempt_id, written_at);

-- The grades that an attempt had before it was regraded; the attempt itself holds what counts.
create table attempt_regrade (
    id uuid not null primary key,
    version bigint not null,
    attempt_id uuid not null,
    content_version varchar(40) not null,
    score double precision not null,
    content_score double precision not null,
    order_score double precision,
    safe boolean not null,
    passed boolean not null,
    result varchar(1000000) not null,
    regraded_at timestamp(6) with time zone not null,
    regraded_by uuid,
    constraint attempt_regrade_of_attempt
        foreign key (attempt_id) references attempt (id) on delete cascade,
    constraint attempt_regrade_by_account
        foreign key (regraded_by) references user_account (id) on delete set null,
    constraint attempt_regrade_score_is_a_share check (score >= 0 and score <= 1)
);

create index attempt_regrade_by_attempt on attempt_regrade (attempt_id, regraded_at);
