-- Brokerage contracts that were written before they could count what is paid later counted the sum at conclusion only.
update match_desk set document = jsonb_set(document, '{proposal,contract,royalties}', 'false')
where jsonb_typeof(document #> '{proposal,contract}') = 'object';
