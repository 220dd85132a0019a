create table department (
  code varchar(32) not null primary key,
  name varchar(100) not null,
  active boolean not null
);

insert into department (code, name, active) values ('tech', '技术部', true);
insert into department (code, name, active) values ('business', '商务部', true);
insert into department (code, name, active) values ('customer', '客户关系部', true);

-- What the rights table in code granted at the last start: so that a row which left the code is taken back,
-- and a grant that an administrator gave by hand is not.
create table access_grant (
  group_id varchar(64) not null,
  resource_type varchar(64) not null,
  resource_id varchar(64) not null,
  primary key (group_id, resource_type, resource_id)
);
