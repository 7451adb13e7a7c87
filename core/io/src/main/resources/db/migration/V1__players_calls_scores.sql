-- Runs on SQLite and on PostgreSQL: text, bigint and double precision only. Ids are made by the program, times are
-- milliseconds since 1970 (UTC), 0/1 is false/true.

create table player (
    id       text   not null primary key,
    name     text   not null,
    -- The name as compared: one spelling for upper and lower case.
    name_key text   not null unique,
    created  bigint not null
);

-- A call that was begun. The journal holds what happened; here is what lists and history need.
create table call (
    id             text   not null primary key,
    player         text   not null references player (id),
    state          text   not null check (state in ('OPEN', 'ENDED')),
    pack           text   not null,
    pack_version   text   not null,
    scenario       text   not null,
    persona        text   not null,
    rubric         text   not null,
    rubric_version text   not null,
    mode           text   not null,
    seed           bigint not null,
    company        text   not null,
    agent          text   not null,
    -- Name of the file in the folder of journals.
    journal        text   not null unique,
    started        bigint not null,
    -- From here on: null while the call is open.
    ended          bigint,
    outcome        text,
    aftermath      text,
    handle_millis  bigint,
    -- Chain value of the journal's last line.
    journal_hash   text,
    check ((state = 'OPEN') = (ended is null))
);

create index call_by_player on call (player, started);

-- What a call was worth by one version of one rubric. A call can be scored again by another; both are kept.
create table score (
    call           text             not null references call (id),
    rubric         text             not null,
    rubric_version text             not null,
    scored         bigint           not null,
    quality        double precision not null,
    compliant      bigint           not null check (compliant in (0, 1)),
    passed         bigint           not null check (passed in (0, 1)),
    pass_mark      bigint           not null,
    -- Headlines, 0..100; null when nothing in one applied.
    questioning    double precision,
    mirroring      double precision,
    compliance     double precision,
    closing        double precision,
    primary key (call, rubric, rubric_version)
);

create table score_line (
    call           text             not null,
    rubric         text             not null,
    rubric_version text             not null,
    line           text             not null,
    -- Place on the card, from 1.
    position       bigint           not null,
    credit         double precision not null,
    points         double precision not null,
    weight         double precision not null,
    applicable     bigint           not null check (applicable in (0, 1)),
    primary key (call, rubric, rubric_version, line),
    foreign key (call, rubric, rubric_version) references score (call, rubric, rubric_version)
);
