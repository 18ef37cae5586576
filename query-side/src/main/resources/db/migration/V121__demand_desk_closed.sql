-- The day a call was closed, and what was said of a failed award. The log has both, so the rows are made anew from it.
truncate demand_desk;
update tokenentry set token = null, tokentype = null, owner = null where processorname = 'demand-desk-v1';
-- Demands that were fulfilled or ended unmet while another award waited for its contract kept its day.
delete from due_item d
where d.what = 'DEMAND_CONTRACT_DUE'
  and exists (select 1 from demand_register r where r.demand_id = d.aggregate_id and r.status in ('FULFILLED', 'UNMET', 'WITHDRAWN'));
