create table lesson_reading (
    id uuid not null primary key,
    version bigint not null,
    account_id uuid,
    visitor_id uuid,
    lesson_id varchar(80) not null,
    read_at timestamp(6) with time zone not null,
    constraint lesson_reading_has_one_owner check (
        (account_id is null and visitor_id is not null)
        or (account_id is not null and visitor_id is null)),
    constraint lesson_reading_once_per_account unique (account_id, lesson_id),
    constraint lesson_reading_once_per_visitor unique (visitor_id, lesson_id),
    constraint lesson_reading_of_account
        foreign key (account_id) references user_account (id) on delete cascade
);

create table check_score (
    id uuid not null primary key,
    version bigint not null,
    account_id uuid,
    visitor_id uuid,
    lesson_id varchar(80) not null,
    check_id varchar(80) not null,
    best_share double precision not null,
    answered_at timestamp(6) with time zone not null,
    constraint check_score_has_one_owner check (
        (account_id is null and visitor_id is not null)
        or (account_id is not null and visitor_id is null)),
    constraint check_score_is_a_share check (best_share >= 0 and best_share <= 1),
    constraint check_score_once_per_account unique (account_id, lesson_id, check_id),
    constraint check_score_once_per_visitor unique (visitor_id, lesson_id, check_id),
    constraint check_score_of_account
        foreign key (account_id) references user_account (id) on delete cascade
);
