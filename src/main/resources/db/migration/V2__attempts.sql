create table attempt (
    id uuid not null primary key,
    version bigint not null,
    case_id varchar(80) not null,
    account_id uuid,
    visitor_id uuid,
    status varchar(10) not null,
    open_case varchar(80),
    plan varchar(200000) not null,
    started_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    content_version varchar(40),
    case_title varchar(300),
    score double precision,
    content_score double precision,
    order_score double precision,
    earned double precision,
    penalty double precision,
    total double precision,
    safe boolean,
    passed boolean,
    result varchar(1000000),
    constraint attempt_has_one_owner check (
        (account_id is null and visitor_id is not null)
        or (account_id is not null and visitor_id is null)),
    constraint attempt_status_known check (status in ('DRAFT', 'GRADED')),
    constraint attempt_draft_is_open check (
        (status = 'DRAFT' and open_case is not null and open_case = case_id)
        or (status = 'GRADED' and open_case is null)),
    constraint attempt_graded_is_whole check (
        status = 'DRAFT'
        or (submitted_at is not null and content_version is not null and case_title is not null
            and score is not null and content_score is not null and earned is not null
            and penalty is not null and total is not null and safe is not null
            and passed is not null and result is not null)),
    constraint attempt_score_is_a_share check (score is null or (score >= 0 and score <= 1)),
    constraint attempt_of_existing_account
        foreign key (account_id) references user_account (id) on delete cascade,
    constraint attempt_one_draft_per_account unique (account_id, open_case),
    constraint attempt_one_draft_per_visitor unique (visitor_id, open_case)
);

create index attempt_of_account on attempt (account_id, submitted_at);
create index attempt_of_visitor on attempt (visitor_id, submitted_at);
create index attempt_of_case on attempt (case_id, submitted_at);

create table attempt_verdict (
    attempt_id uuid not null,
    position integer not null,
    kind varchar(20) not null,
    verdict varchar(20) not null,
    technique_id varchar(80),
    structure_id varchar(80),
    rules varchar(1000) not null,
    weight integer not null,
    credit double precision not null,
    primary key (attempt_id, position),
    constraint attempt_verdict_of_attempt
        foreign key (attempt_id) references attempt (id) on delete cascade
);
