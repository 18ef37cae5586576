-- Across the border or not, and the section of the industry. The log has both of every contract, so the figures are made anew from it.
alter table statistics_contract add column border text, add column industry_section text;
alter table statistics_movement add column border text, add column industry_section text;
truncate statistics_movement, statistics_contract;
update tokenentry set token = null, tokentype = null, owner = null where processorname = 'registration-statistics-v1';
