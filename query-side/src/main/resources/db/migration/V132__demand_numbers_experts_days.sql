-- Numbers, experts, test readings and registered contracts. The log has them, so the rows are made anew from it.
truncate demand_desk;
update tokenentry set token = null, tokentype = null, owner = null where processorname = 'demand-desk-v1';

-- Whose a demand is and the days it names itself, for the due list; which is made anew for the figures that are new.
create table demand_day (
    demand_id text primary key,
    demander_id text not null,
    gate_date date,
    needed_by date);
delete from due_item;
update tokenentry set token = null, tokentype = null, owner = null where processorname = 'due-list-v1';
