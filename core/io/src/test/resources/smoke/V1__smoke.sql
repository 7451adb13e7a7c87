create table smoke (id text primary key, at bigint not null);
insert into smoke (id, at) values ('one', 1);
