-- The case library. Each change of an article takes the next revision of the whole library, by which
-- search indexes outside the database see what they miss.
create table article (
  number        varchar(20)   primary key,
  version       bigint        not null,
  status        varchar(20)   not null,
  kind          varchar(20)   not null,
  title         varchar(100)  not null,
  situation     varchar(4000) not null,
  causes        varchar(400)  not null,
  cause_note    varchar(4000) not null,
  process       varchar(4000) not null,
  solution      varchar(4000) not null,
  factors       varchar(4000) not null,
  departments   varchar(400)  not null,
  source        varchar(100)  not null,
  author        varchar(64)   not null,
  changed_at    timestamp with time zone not null,
  changed_by    varchar(64)   not null,
  published_at  timestamp with time zone,
  retire_reason varchar(4000),
  revision      bigint        not null
);
create unique index article_by_revision on article (revision);
create index article_by_status on article (status, changed_at);
create index article_by_source on article (source);

-- One row: which library this is, so that no index of another one is searched, and its last revision.
create table article_library (
  id            integer     primary key,
  library       varchar(36),
  last_revision bigint      not null
);
insert into article_library (id, library, last_revision) values (1, null, 0);
