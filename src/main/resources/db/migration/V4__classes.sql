create table school_class (
    id uuid not null primary key,
    version bigint not null,
    name varchar(120) not null,
    created_at timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    join_code varchar(20),
    join_expires_at timestamp(6) with time zone,
    constraint school_class_join_code_unique unique (join_code),
    constraint school_class_join_code_upper_case check (join_code = upper(join_code)),
    constraint school_class_named check (length(trim(name)) > 0)
);

create table class_member (
    id uuid not null primary key,
    version bigint not null,
    class_id uuid not null,
    account_id uuid not null,
    role varchar(20) not null,
    joined_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone,
    constraint class_member_once unique (class_id, account_id),
    constraint class_member_role_known check (role in ('INSTRUCTOR', 'STUDENT')),
    constraint class_member_of_class
        foreign key (class_id) references school_class (id) on delete cascade,
    constraint class_member_of_account
        foreign key (account_id) references user_account (id) on delete cascade
);

create index class_member_of_account on class_member (account_id);
