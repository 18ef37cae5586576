-- A negotiated licence has no listing.
alter table licence_register alter column listing_id drop not null;

-- Every licence of a patent that was ever awaited or in force: late news of a right reaches those that are over, too.
create table licence_of_patent (
    licence_id varchar(120) primary key,
    patent_id varchar(120) not null
);
create index licence_of_patent_patent on licence_of_patent (patent_id);
insert into licence_of_patent (licence_id, patent_id)
select aggregateidentifier, convert_from(payload, 'UTF8')::jsonb ->> 'patentId'
from domainevententry where payloadtype = 'licence.NoticeServed';
