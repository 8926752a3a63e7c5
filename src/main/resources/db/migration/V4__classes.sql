create table school_class (
    id uuid not null primary key, version bigint not null, name varchar(120) not null,
    created_at timestamp(6) with time zone not null, archived_at timestamp(6) with time zone,
    join_code varchar(20) unique, join_expires_at timestamp(6) with time zone
);
create table class_member (
    id uuid not null primary key, version bigint not null,
    class_id uuid not null references school_class (id),
    account_id uuid not null references user_account (id) on delete cascade,
    role varchar(10) not null, joined_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone, unique (class_id, account_id)
);
