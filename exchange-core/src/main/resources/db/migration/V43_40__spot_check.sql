-- Violations that spot checks found and nothing has lifted; they shut the way of registering on a commitment.
create table commitment_violation (
    registration_id varchar(120) primary key,
    organisation_id varchar(120) not null,
    found_on date not null,
    locked_until date
);
create index commitment_violation_organisation on commitment_violation (organisation_id);

-- The population of each draw, in its order, so that anybody shown the list can repeat the draw.
create table spot_draw_population (
    draw_id varchar(120) not null,
    place integer not null,
    official_number char(16) not null,
    primary key (draw_id, place)
);
