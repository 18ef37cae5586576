-- Announced offers are few beside drafts; whoever drafts one compares with them.
create index listing_desk_announced on listing_desk (patent_id) where (document ->> 'announcedOn') is not null;
