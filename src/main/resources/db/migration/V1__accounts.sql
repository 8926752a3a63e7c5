create table user_account (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    user_name     varchar(60)                 not null,
    display_name  varchar(80)                 not null,
    email         varchar(254),
    password_hash varchar(200)                not null,
    role          varchar(20)                 not null,
    enabled       boolean                     not null,
    created_at    timestamp(6) with time zone not null,
    constraint user_account_name_unique unique (user_name),
    constraint user_account_name_lower_case check (user_name = lower(user_name)),
    constraint user_account_role_known check (role in ('LEARNER', 'INSTRUCTOR', 'ADMINISTRATOR'))
);

create index user_account_role on user_account (role);
