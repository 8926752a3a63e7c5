create table own_module (
    id uuid not null primary key,
    version bigint not null,
    owner_id uuid not null,
    draft varchar(100000) not null,
    updated_at timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    constraint own_module_of_account
        foreign key (owner_id) references user_account (id) on delete cascade
);

create index own_module_by_owner on own_module (owner_id);

create table module_edition (
    id uuid not null primary key,
    origin varchar(80) not null,
    number integer not null,
    title varchar(200) not null,
    definition varchar(100000) not null,
    created_at timestamp(6) with time zone not null,
    constraint module_edition_numbered unique (origin, number),
    constraint module_edition_counts_from_one check (number >= 1)
);

create table own_case (
    id uuid not null primary key,
    version bigint not null,
    owner_id uuid,
    draft varchar(100000) not null,
    updated_at timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    constraint own_case_of_account
        foreign key (owner_id) references user_account (id) on delete set null
);

create index own_case_by_owner on own_case (owner_id);

create table case_edition (
    id uuid not null primary key,
    own_case_id uuid not null,
    number integer not null,
    definition varchar(100000) not null,
    created_at timestamp(6) with time zone not null,
    constraint case_edition_numbered unique (own_case_id, number),
    constraint case_edition_counts_from_one check (number >= 1),
    constraint case_edition_of_case foreign key (own_case_id) references own_case (id)
);

create table case_publication (
    id uuid not null primary key,
    version bigint not null,
    class_id uuid not null,
    own_case_id uuid not null,
    case_edition_id uuid not null,
    published_at timestamp(6) with time zone not null,
    constraint case_publication_once unique (class_id, own_case_id),
    constraint case_publication_in_class
        foreign key (class_id) references school_class (id) on delete cascade,
    constraint case_publication_of_case foreign key (own_case_id) references own_case (id),
    constraint case_publication_of_edition
        foreign key (case_edition_id) references case_edition (id)
);

create index case_publication_by_case on case_publication (own_case_id);
