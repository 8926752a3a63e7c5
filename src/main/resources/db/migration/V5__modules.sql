create table module_edition (
    id uuid not null primary key, origin varchar(80) not null, number integer not null,
    title varchar(200) not null, definition varchar(100000) not null,
    created_at timestamp(6) with time zone not null, unique (origin, number)
);
