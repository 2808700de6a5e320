-- Scores answers to trial@1.0.0 in DuckDB, as "salesgap score" does: equal within 1e-9.
-- Written by salesgap 1.0.0. Write it again after every change of the pack or its rubrics.
--
-- The scores support development talks. They are no validated basis for hiring, pay or dismissal.
--
-- Reads    "hr"."gap_sheets"(sheet_id, sheet JSON): one answer sheet a row, as an answers file holds it.
-- Gives    "hr"."gap_scores": a row for each sheet and rubric; a rubric that asks this rater nothing has none.
--            sheet_id, rubric, version, about, status, coverage (0 to 1), claimed_points, credited_points (0 to 100),
--            reached (level 1 to 5), target (level the role needs), gap; NULL where "salesgap score" says null.
--          "hr"."gap_refused"(sheet_id, reason): the sheets that have no scores, with the first reason.
--
-- To load a file with one answer sheet a line:
--   CREATE TABLE "hr"."gap_sheets" AS
--     SELECT row_number() OVER () AS sheet_id, json AS sheet FROM read_ndjson_objects('sheets.ndjson');
--
-- Whoever has one row an answer makes "hr"."gap_sheets" a view that puts the documents together again.
--
-- Left to "salesgap score": findings, causes and profile in its lines; answers to an older major version; sheets
-- that name rubrics one by one, which are refused here; and the checks that change no score: how long texts and lists
-- are, texts of nothing but blanks other than spaces, the text of a note, quarters and costs in the profile.
-- Refused here and nowhere else: numbers other than 0 that are smaller than 1e-100 or larger than 1e100 in size, and
-- days of the year 0.

DROP VIEW IF EXISTS "hr"."gap_refused";
DROP VIEW IF EXISTS "hr"."gap_scores";
DROP VIEW IF EXISTS "hr"."gap_worked";

-- One row a sheet, for the two views below.
CREATE VIEW "hr"."gap_worked" AS
SELECT sheet_id, h_problem, h_who, r0_status, r0_coverage, r0_claimed, r0_credited, r0_reached, r0_target, r0_gap, r0_problem
FROM (
SELECT *,
  CASE WHEN r0_status = 'not_applicable' THEN NULL WHEN r0_cl IS NULL OR r0_dl IS NULL THEN 'unknown' WHEN r0_cl < r0_target - 1e-9 THEN 'real' WHEN r0_dl < r0_target - 1e-9 THEN 'unproven' WHEN r0_reached IS NULL OR r0_status <> 'ok' THEN 'unknown' WHEN r0_reached < floor(r0_target + 1e-9) THEN 'blocked' ELSE 'met' END AS r0_gap
FROM (
SELECT *,
  CASE WHEN (r0_dl IS NULL OR h_form_word = 'screen' OR FALSE) THEN NULL WHEN (floor(r0_dl + 1e-9) >= 5e0 AND (NOT r0i0_k OR coalesce(1e0 + r0i0_c / 25e0 >= 4.999999999e0, FALSE)) AND coalesce(((1e0 + r0i2_c / 25e0) - 3e0 >= -1e-9), FALSE)) THEN 5 WHEN (floor(r0_dl + 1e-9) >= 4e0 AND (NOT r0i0_k OR coalesce(1e0 + r0i0_c / 25e0 >= 3.999999999e0, FALSE)) AND coalesce(((1e0 + r0i2_c / 25e0) - 3e0 >= -1e-9), FALSE)) THEN 4 WHEN (floor(r0_dl + 1e-9) >= 3e0 AND (NOT r0i0_k OR coalesce(1e0 + r0i0_c / 25e0 >= 2.999999999e0, FALSE))) THEN 3 WHEN (floor(r0_dl + 1e-9) >= 2e0 AND (NOT r0i0_k OR coalesce(1e0 + r0i0_c / 25e0 >= 1.999999999e0, FALSE))) THEN 2 ELSE 1 END AS r0_reached
FROM (
SELECT *,
  1e0 + r0_claimed / 25e0 AS r0_cl,
  1e0 + r0_credited / 25e0 AS r0_dl,
  CASE WHEN h_role = 'first_line' THEN 3e0 WHEN h_role = 'second_line' THEN 3e0 WHEN h_role = 'vp' THEN 3e0 WHEN h_role = 'owner' THEN 3e0 ELSE NULL END AS r0_target
FROM (
SELECT *,
  CASE WHEN r0_status = 'ok' OR r0_status = 'provisional' THEN least(CASE WHEN r0i1_k AND r0i1_p IS NOT NULL THEN (1e0 * r0i1_p) / r0_known ELSE 0e0 END + CASE WHEN r0i2_k AND r0i2_p IS NOT NULL THEN (1e0 * r0i2_p) / r0_known ELSE 0e0 END + CASE WHEN r0i0_k AND r0i0_p IS NOT NULL THEN (1e0 * r0i0_p) / r0_known ELSE 0e0 END, 1000e0) END AS r0_claimed,
  CASE WHEN r0_status = 'ok' OR r0_status = 'provisional' THEN least(CASE WHEN r0i1_k AND r0i1_p IS NOT NULL THEN (1e0 * r0i1_c) / r0_known ELSE 0e0 END + CASE WHEN r0i2_k AND r0i2_p IS NOT NULL THEN (1e0 * r0i2_c) / r0_known ELSE 0e0 END + CASE WHEN r0i0_k AND r0i0_p IS NOT NULL THEN (1e0 * r0i0_c) / r0_known ELSE 0e0 END, 1000e0) END AS r0_credited
FROM (
SELECT *,
  CASE WHEN r0_applies = 0 THEN 'not_applicable' WHEN r0_coverage >= 0.7999999990000001e0 THEN 'ok' WHEN r0_coverage >= 0.499999999e0 THEN 'provisional' ELSE 'withheld' END AS r0_status
FROM (
SELECT *,
  CASE WHEN r0_applies = 0 THEN 0e0 ELSE r0_known / r0_applies END AS r0_coverage
FROM (
SELECT *,
  CASE WHEN r0i1_k AND r0i1_p IS NOT NULL THEN 1e0 ELSE 0e0 END + CASE WHEN r0i2_k AND r0i2_p IS NOT NULL THEN 1e0 ELSE 0e0 END + CASE WHEN r0i0_k AND r0i0_p IS NOT NULL THEN 1e0 ELSE 0e0 END AS r0_known,
  CASE WHEN r0i1_k THEN 1e0 ELSE 0e0 END + CASE WHEN r0i2_k THEN 1e0 ELSE 0e0 END + CASE WHEN r0i0_k THEN 1e0 ELSE 0e0 END AS r0_applies,
  CASE WHEN h_r0 IS NOT NULL AND NOT CASE WHEN starts_with((h_r0)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_r0), ['scorecard', 'bench', 'look_back'])) = len(json_keys(h_r0)) ELSE FALSE END THEN 'skill has an answer to a question that it does not ask' ELSE coalesce('skill.scorecard ' || r0i0_x, 'skill.bench ' || r0i1_x, 'skill.look_back ' || r0i2_x, CAST(NULL AS VARCHAR)) END AS r0_problem
FROM (
SELECT *,
  CASE WHEN r0i0_p IS NULL OR NOT (CASE h_relation WHEN 'self' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) OR 1e0 + r0i0_p / 25e0 < 2.999999999e0 THEN r0i0_p ELSE CASE WHEN r0i0_e IS NULL OR NOT coalesce(starts_with((r0i0_e)::VARCHAR, '['), FALSE) THEN least(r0i0_p, 25e0) WHEN coalesce(list_bool_or(list_transform(from_json(r0i0_e, '["JSON"]'), lambda each: coalesce(CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END <> 'statement', FALSE) AND CASE WHEN coalesce(regexp_matches(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END >= '0001-01-01', FALSE) AND coalesce(regexp_matches(h_answered_on, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND h_answered_on >= '0001-01-01', FALSE) THEN date_diff('day', CAST(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END AS DATE), CAST(h_answered_on AS DATE)) <= 365e0 ELSE TRUE END AND json_extract(each, '$.seen_by') IS NOT NULL)), FALSE) THEN r0i0_p WHEN coalesce(list_bool_or(list_transform(from_json(r0i0_e, '["JSON"]'), lambda each: coalesce(CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END <> 'statement', FALSE) AND CASE WHEN coalesce(regexp_matches(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END >= '0001-01-01', FALSE) AND coalesce(regexp_matches(h_answered_on, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND h_answered_on >= '0001-01-01', FALSE) THEN date_diff('day', CAST(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END AS DATE), CAST(h_answered_on AS DATE)) <= 365e0 ELSE TRUE END)), FALSE) THEN least(r0i0_p, 50e0) ELSE least(r0i0_p, 25e0) END END AS r0i0_c,
  r0i1_p AS r0i1_c,
  CASE WHEN r0i2_p IS NULL OR NOT (CASE h_relation WHEN 'self' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) OR 1e0 + r0i2_p / 25e0 < 2.999999999e0 THEN r0i2_p ELSE CASE WHEN r0i2_e IS NULL OR NOT coalesce(starts_with((r0i2_e)::VARCHAR, '['), FALSE) THEN least(r0i2_p, 25e0) WHEN coalesce(list_bool_or(list_transform(from_json(r0i2_e, '["JSON"]'), lambda each: coalesce(CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END <> 'statement', FALSE) AND json_extract(each, '$.seen_by') IS NOT NULL)), FALSE) THEN r0i2_p WHEN coalesce(list_bool_or(list_transform(from_json(r0i2_e, '["JSON"]'), lambda each: coalesce(CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END <> 'statement', FALSE))), FALSE) THEN least(r0i2_p, 50e0) ELSE least(r0i2_p, 25e0) END END AS r0i2_c
FROM (
SELECT *,
  CAST(CASE WHEN r0i0_q AND r0i0_v IS NOT NULL THEN CASE WHEN (CASE r0i0_n WHEN 1e0 THEN TRUE WHEN 2e0 THEN TRUE WHEN 3e0 THEN TRUE WHEN 4e0 THEN TRUE WHEN 5e0 THEN TRUE ELSE FALSE END) THEN ((r0i0_n - 1e0) * 25e0) END END AS DOUBLE PRECISION) AS r0i0_p,
  (r0i0_q AND r0i0_s IS DISTINCT FROM 'not_applicable') AS r0i0_k,
  CASE WHEN r0i0_a IS NULL THEN NULL WHEN NOT (CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) THEN 'is not asked of this rater' WHEN NOT r0i0_q THEN 'is not asked here' WHEN NOT coalesce(CASE WHEN r0i0_s = 'answered' THEN r0i0_v IS NOT NULL AND (CASE r0i0_n WHEN 1e0 THEN TRUE WHEN 2e0 THEN TRUE WHEN 3e0 THEN TRUE WHEN 4e0 THEN TRUE WHEN 5e0 THEN TRUE ELSE FALSE END) AND CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN len(json_keys(r0i0_a)) = CASE WHEN r0i0_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[2] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[3] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i0_o[4] IS NULL OR starts_with((r0i0_o[4])::VARCHAR, '"')) ELSE TRUE END WHEN (CASE r0i0_s WHEN 'dont_know' THEN TRUE WHEN 'declined' THEN TRUE ELSE FALSE END) THEN CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN len(json_keys(r0i0_a)) = CASE WHEN r0i0_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i0_o[4] IS NULL OR starts_with((r0i0_o[4])::VARCHAR, '"')) ELSE TRUE END WHEN r0i0_s = 'not_applicable' THEN FALSE AND (r0i0_o[6] IS NULL AND CASE WHEN starts_with((r0i0_o[5])::VARCHAR, '"') THEN json_extract_string(r0i0_o[5], '$') END <> 'not_my_job' OR starts_with((r0i0_o[6])::VARCHAR, '"')) AND CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN len(json_keys(r0i0_a)) = CASE WHEN r0i0_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[5] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[6] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i0_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i0_o[4] IS NULL OR starts_with((r0i0_o[4])::VARCHAR, '"')) ELSE TRUE END ELSE FALSE END, FALSE) THEN 'has no answer that the question allows' WHEN CASE WHEN r0i0_e IS NOT NULL THEN NOT CASE WHEN starts_with((r0i0_e)::VARCHAR, '[') THEN coalesce(list_bool_and(list_transform(from_json(r0i0_e, '["JSON"]'), lambda each: CASE WHEN starts_with((each)::VARCHAR, '{') THEN (len(list_intersect(json_keys(each), ['kind', 'note', 'date', 'seen_by'])) = len(json_keys(each)) AND coalesce((CASE CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END WHEN 'document' THEN TRUE WHEN 'metric' THEN TRUE WHEN 'calendar' THEN TRUE WHEN 'crm' THEN TRUE WHEN 'recording' THEN TRUE WHEN 'observation' THEN TRUE WHEN 'buyer_action' THEN TRUE WHEN 'statement' THEN TRUE ELSE FALSE END), FALSE) AND (json_extract(each, '$.note') IS NULL OR coalesce(starts_with((json_extract(each, '$.note'))::VARCHAR, '"'), FALSE)) AND (json_extract(each, '$.date') IS NULL OR coalesce(coalesce(regexp_matches(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END >= '0001-01-01', FALSE) AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END <= h_answered_on, FALSE)) AND (json_extract(each, '$.seen_by') IS NULL OR coalesce((CASE CASE WHEN starts_with((json_extract(each, '$.seen_by'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.seen_by'), '$') END WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) AND (CASE WHEN starts_with((json_extract(each, '$.seen_by'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.seen_by'), '$') END <> h_relation OR h_relation = 'consultant'), FALSE))) ELSE FALSE END)), TRUE) ELSE FALSE END ELSE FALSE END THEN 'has evidence that is not in order' ELSE NULL END AS r0i0_x,
  CAST(CASE WHEN r0i1_q AND r0i1_v IS NOT NULL THEN CASE WHEN CASE WHEN starts_with((r0i1_v)::VARCHAR, '{') THEN (len(list_intersect(json_keys(r0i1_v), ['now', 'before', 'source', 'period'])) = len(json_keys(r0i1_v)) AND (r0i1_n IS NOT NULL AND r0i1_n >= 0e0) AND (NOT json_extract(r0i1_v, '$.before') IS NOT NULL OR (r0i1_b IS NOT NULL AND r0i1_b >= 0e0)) AND coalesce(trim(CASE WHEN starts_with((json_extract(r0i1_v, '$.source'))::VARCHAR, '"') THEN json_extract_string(json_extract(r0i1_v, '$.source'), '$') END) <> '', FALSE) AND coalesce(trim(CASE WHEN starts_with((json_extract(r0i1_v, '$.period'))::VARCHAR, '"') THEN json_extract_string(json_extract(r0i1_v, '$.period'), '$') END) <> '', FALSE)) ELSE FALSE END THEN CASE WHEN r0i1_n >= 2.999999999e0 THEN 100e0 WHEN r0i1_n >= 0.999999999e0 THEN 60e0 ELSE 0e0 END END END AS DOUBLE PRECISION) AS r0i1_p,
  (r0i1_q AND r0i1_s IS DISTINCT FROM 'not_applicable') AS r0i1_k,
  CASE WHEN r0i1_a IS NULL THEN NULL WHEN NOT (CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) THEN 'is not asked of this rater' WHEN NOT r0i1_q THEN 'is not asked here' WHEN NOT coalesce(CASE WHEN r0i1_s = 'answered' THEN r0i1_v IS NOT NULL AND CASE WHEN starts_with((r0i1_v)::VARCHAR, '{') THEN (len(list_intersect(json_keys(r0i1_v), ['now', 'before', 'source', 'period'])) = len(json_keys(r0i1_v)) AND (r0i1_n IS NOT NULL AND r0i1_n >= 0e0) AND (NOT json_extract(r0i1_v, '$.before') IS NOT NULL OR (r0i1_b IS NOT NULL AND r0i1_b >= 0e0)) AND coalesce(trim(CASE WHEN starts_with((json_extract(r0i1_v, '$.source'))::VARCHAR, '"') THEN json_extract_string(json_extract(r0i1_v, '$.source'), '$') END) <> '', FALSE) AND coalesce(trim(CASE WHEN starts_with((json_extract(r0i1_v, '$.period'))::VARCHAR, '"') THEN json_extract_string(json_extract(r0i1_v, '$.period'), '$') END) <> '', FALSE)) ELSE FALSE END AND CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN len(json_keys(r0i1_a)) = CASE WHEN r0i1_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[2] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[3] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i1_o[4] IS NULL OR starts_with((r0i1_o[4])::VARCHAR, '"')) ELSE TRUE END WHEN (CASE r0i1_s WHEN 'dont_know' THEN TRUE WHEN 'declined' THEN TRUE ELSE FALSE END) THEN CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN len(json_keys(r0i1_a)) = CASE WHEN r0i1_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i1_o[4] IS NULL OR starts_with((r0i1_o[4])::VARCHAR, '"')) ELSE TRUE END WHEN r0i1_s = 'not_applicable' THEN FALSE AND (r0i1_o[6] IS NULL AND CASE WHEN starts_with((r0i1_o[5])::VARCHAR, '"') THEN json_extract_string(r0i1_o[5], '$') END <> 'not_my_job' OR starts_with((r0i1_o[6])::VARCHAR, '"')) AND CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN len(json_keys(r0i1_a)) = CASE WHEN r0i1_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[5] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[6] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i1_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i1_o[4] IS NULL OR starts_with((r0i1_o[4])::VARCHAR, '"')) ELSE TRUE END ELSE FALSE END, FALSE) THEN 'has no answer that the question allows' WHEN CASE WHEN r0i1_e IS NOT NULL THEN NOT CASE WHEN starts_with((r0i1_e)::VARCHAR, '[') THEN coalesce(list_bool_and(list_transform(from_json(r0i1_e, '["JSON"]'), lambda each: CASE WHEN starts_with((each)::VARCHAR, '{') THEN (len(list_intersect(json_keys(each), ['kind', 'note', 'date', 'seen_by'])) = len(json_keys(each)) AND coalesce((CASE CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END WHEN 'document' THEN TRUE WHEN 'metric' THEN TRUE WHEN 'calendar' THEN TRUE WHEN 'crm' THEN TRUE WHEN 'recording' THEN TRUE WHEN 'observation' THEN TRUE WHEN 'buyer_action' THEN TRUE WHEN 'statement' THEN TRUE ELSE FALSE END), FALSE) AND (json_extract(each, '$.note') IS NULL OR coalesce(starts_with((json_extract(each, '$.note'))::VARCHAR, '"'), FALSE)) AND (json_extract(each, '$.date') IS NULL OR coalesce(coalesce(regexp_matches(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END >= '0001-01-01', FALSE) AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END <= h_answered_on, FALSE)) AND (json_extract(each, '$.seen_by') IS NULL OR coalesce((CASE CASE WHEN starts_with((json_extract(each, '$.seen_by'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.seen_by'), '$') END WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) AND (CASE WHEN starts_with((json_extract(each, '$.seen_by'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.seen_by'), '$') END <> h_relation OR h_relation = 'consultant'), FALSE))) ELSE FALSE END)), TRUE) ELSE FALSE END ELSE FALSE END THEN 'has evidence that is not in order' ELSE NULL END AS r0i1_x,
  CAST(CASE WHEN r0i2_q AND r0i2_v IS NOT NULL THEN CASE WHEN (CASE r0i2_n WHEN 1e0 THEN TRUE WHEN 2e0 THEN TRUE WHEN 3e0 THEN TRUE WHEN 4e0 THEN TRUE WHEN 5e0 THEN TRUE ELSE FALSE END) THEN ((r0i2_n - 1e0) * 25e0) END END AS DOUBLE PRECISION) AS r0i2_p,
  (r0i2_q AND r0i2_s IS DISTINCT FROM 'not_applicable') AS r0i2_k,
  CASE WHEN r0i2_a IS NULL THEN NULL WHEN NOT (CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) THEN 'is not asked of this rater' WHEN NOT r0i2_q AND h_form_word <> 'screen' THEN 'is not asked here' WHEN NOT coalesce(CASE WHEN r0i2_s = 'answered' THEN r0i2_v IS NOT NULL AND (CASE r0i2_n WHEN 1e0 THEN TRUE WHEN 2e0 THEN TRUE WHEN 3e0 THEN TRUE WHEN 4e0 THEN TRUE WHEN 5e0 THEN TRUE ELSE FALSE END) AND CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN len(json_keys(r0i2_a)) = CASE WHEN r0i2_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[2] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[3] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i2_o[4] IS NULL OR starts_with((r0i2_o[4])::VARCHAR, '"')) ELSE TRUE END WHEN (CASE r0i2_s WHEN 'dont_know' THEN TRUE WHEN 'declined' THEN TRUE ELSE FALSE END) THEN CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN len(json_keys(r0i2_a)) = CASE WHEN r0i2_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i2_o[4] IS NULL OR starts_with((r0i2_o[4])::VARCHAR, '"')) ELSE TRUE END WHEN r0i2_s = 'not_applicable' THEN FALSE AND (r0i2_o[6] IS NULL AND CASE WHEN starts_with((r0i2_o[5])::VARCHAR, '"') THEN json_extract_string(r0i2_o[5], '$') END <> 'not_my_job' OR starts_with((r0i2_o[6])::VARCHAR, '"')) AND CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN len(json_keys(r0i2_a)) = CASE WHEN r0i2_o[1] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[5] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[6] IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN r0i2_o[4] IS NOT NULL THEN 1 ELSE 0 END AND (r0i2_o[4] IS NULL OR starts_with((r0i2_o[4])::VARCHAR, '"')) ELSE TRUE END ELSE FALSE END, FALSE) THEN 'has no answer that the question allows' WHEN CASE WHEN r0i2_e IS NOT NULL THEN NOT CASE WHEN starts_with((r0i2_e)::VARCHAR, '[') THEN coalesce(list_bool_and(list_transform(from_json(r0i2_e, '["JSON"]'), lambda each: CASE WHEN starts_with((each)::VARCHAR, '{') THEN (len(list_intersect(json_keys(each), ['kind', 'note', 'date', 'seen_by'])) = len(json_keys(each)) AND coalesce((CASE CASE WHEN starts_with((json_extract(each, '$.kind'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.kind'), '$') END WHEN 'document' THEN TRUE WHEN 'metric' THEN TRUE WHEN 'calendar' THEN TRUE WHEN 'crm' THEN TRUE WHEN 'recording' THEN TRUE WHEN 'observation' THEN TRUE WHEN 'buyer_action' THEN TRUE WHEN 'statement' THEN TRUE ELSE FALSE END), FALSE) AND (json_extract(each, '$.note') IS NULL OR coalesce(starts_with((json_extract(each, '$.note'))::VARCHAR, '"'), FALSE)) AND (json_extract(each, '$.date') IS NULL OR coalesce(coalesce(regexp_matches(CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END >= '0001-01-01', FALSE) AND CASE WHEN starts_with((json_extract(each, '$.date'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.date'), '$') END <= h_answered_on, FALSE)) AND (json_extract(each, '$.seen_by') IS NULL OR coalesce((CASE CASE WHEN starts_with((json_extract(each, '$.seen_by'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.seen_by'), '$') END WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) AND (CASE WHEN starts_with((json_extract(each, '$.seen_by'))::VARCHAR, '"') THEN json_extract_string(json_extract(each, '$.seen_by'), '$') END <> h_relation OR h_relation = 'consultant'), FALSE))) ELSE FALSE END)), TRUE) ELSE FALSE END ELSE FALSE END THEN 'has evidence that is not in order' ELSE NULL END AS r0i2_x
FROM (
SELECT *,
  ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) AND h_form_word <> 'screen' AND ((((CASE WHEN r0i0_q THEN r0i0_n END) - 3e0 >= -1e-9) AND (NOT (p_currency = '''; DROP TABLE x; --')))) IS NOT FALSE) AS r0i2_q
FROM (
SELECT *,
  ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END)) AS r0i0_q,
  ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END)) AS r0i1_q
FROM (
SELECT *,
  CASE WHEN TRY_CAST((r0i0_v)::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((r0i0_v)::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((r0i0_v)::VARCHAR AS DOUBLE) END AS r0i0_n,
  CASE WHEN starts_with((r0i1_v)::VARCHAR, '{') THEN CASE WHEN TRY_CAST((json_extract(r0i1_v, '$.now'))::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((json_extract(r0i1_v, '$.now'))::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((json_extract(r0i1_v, '$.now'))::VARCHAR AS DOUBLE) END END AS r0i1_n,
  CASE WHEN starts_with((r0i1_v)::VARCHAR, '{') THEN CASE WHEN TRY_CAST((json_extract(r0i1_v, '$.before'))::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((json_extract(r0i1_v, '$.before'))::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((json_extract(r0i1_v, '$.before'))::VARCHAR AS DOUBLE) END END AS r0i1_b,
  CASE WHEN TRY_CAST((r0i2_v)::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((r0i2_v)::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((r0i2_v)::VARCHAR AS DOUBLE) END AS r0i2_n
FROM (
SELECT *,
  CASE WHEN r0i0_s = 'answered' THEN r0i0_v0 END AS r0i0_v,
  CASE WHEN r0i1_s = 'answered' THEN r0i1_v0 END AS r0i1_v,
  CASE WHEN r0i2_s = 'answered' THEN r0i2_v0 END AS r0i2_v
FROM (
SELECT *,
  CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN CASE WHEN r0i0_o[1] IS NULL THEN 'answered' ELSE CASE WHEN starts_with((r0i0_o[1])::VARCHAR, '"') THEN json_extract_string(r0i0_o[1], '$') END END WHEN r0i0_a IS NOT NULL THEN 'answered' END AS r0i0_s,
  CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN r0i0_o[3] END AS r0i0_e,
  CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN r0i0_o[2] ELSE r0i0_a END AS r0i0_v0,
  CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN CASE WHEN r0i1_o[1] IS NULL THEN 'answered' ELSE CASE WHEN starts_with((r0i1_o[1])::VARCHAR, '"') THEN json_extract_string(r0i1_o[1], '$') END END WHEN r0i1_a IS NOT NULL THEN 'answered' END AS r0i1_s,
  CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN r0i1_o[3] END AS r0i1_e,
  CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN r0i1_o[2] ELSE r0i1_a END AS r0i1_v0,
  CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN CASE WHEN r0i2_o[1] IS NULL THEN 'answered' ELSE CASE WHEN starts_with((r0i2_o[1])::VARCHAR, '"') THEN json_extract_string(r0i2_o[1], '$') END END WHEN r0i2_a IS NOT NULL THEN 'answered' END AS r0i2_s,
  CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN r0i2_o[3] END AS r0i2_e,
  CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN r0i2_o[2] ELSE r0i2_a END AS r0i2_v0
FROM (
SELECT *,
  CASE WHEN starts_with((r0i0_a)::VARCHAR, '{') THEN json_extract(r0i0_a, ['$.state', '$.value', '$.evidence', '$.note', '$.reason', '$.whose']) END AS r0i0_o,
  CASE WHEN starts_with((r0i1_a)::VARCHAR, '{') THEN json_extract(r0i1_a, ['$.state', '$.value', '$.evidence', '$.note', '$.reason', '$.whose']) END AS r0i1_o,
  CASE WHEN starts_with((r0i2_a)::VARCHAR, '{') THEN json_extract(r0i2_a, ['$.state', '$.value', '$.evidence', '$.note', '$.reason', '$.whose']) END AS r0i2_o
FROM (
SELECT *,
  r0_parts[1] AS r0i0_a,
  r0_parts[2] AS r0i1_a,
  r0_parts[3] AS r0i2_a
FROM (
SELECT *,
  CASE WHEN starts_with((h_r0)::VARCHAR, '{') THEN json_extract(h_r0, ['$.scorecard', '$.bench', '$.look_back']) END AS r0_parts
FROM (
SELECT *,
  CASE WHEN NOT coalesce(CASE WHEN starts_with((h_doc)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_doc), ['format', 'subject', 'rater', 'pack', 'rubrics', 'form', 'sitting', 'agreed_to', 'answered_on', 'profile', 'answers', 'causes'])) = len(json_keys(h_doc)) ELSE FALSE END, FALSE) THEN 'not an answer sheet: an unknown key, or no object' WHEN NOT coalesce(CASE WHEN TRY_CAST((h_format)::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((h_format)::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((h_format)::VARCHAR AS DOUBLE) END = 1e0, FALSE) THEN 'not an answer sheet: format' WHEN NOT coalesce((CASE WHEN starts_with((h_subject)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_subject), ['id', 'name'])) = len(json_keys(h_subject)) ELSE FALSE END AND CASE WHEN starts_with((json_extract(h_subject, '$.id'))::VARCHAR, '"') THEN json_extract_string(json_extract(h_subject, '$.id'), '$') END <> '' AND (json_extract(h_subject, '$.name') IS NULL OR coalesce(CASE WHEN starts_with((json_extract(h_subject, '$.name'))::VARCHAR, '"') THEN json_extract_string(json_extract(h_subject, '$.name'), '$') END <> '', FALSE))), FALSE) THEN 'not an answer sheet: subject' WHEN NOT coalesce((CASE WHEN starts_with((h_rater)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_rater), ['id', 'relation'])) = len(json_keys(h_rater)) ELSE FALSE END AND CASE WHEN starts_with((json_extract(h_rater, '$.id'))::VARCHAR, '"') THEN json_extract_string(json_extract(h_rater, '$.id'), '$') END <> '' AND (CASE h_relation WHEN 'self' THEN TRUE WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END)), FALSE) THEN 'not an answer sheet: rater' WHEN NOT coalesce(h_rubrics IS NULL, FALSE) THEN 'rubrics named one by one: only answers to a pack are scored here' WHEN NOT coalesce(CASE WHEN starts_with((h_pack)::VARCHAR, '"') THEN json_extract_string(h_pack, '$') END = 'trial@1.0.0', FALSE) THEN 'answers to another pack or version than trial@1.0.0' WHEN NOT coalesce((CASE h_form_word WHEN 'full' THEN TRUE WHEN 'screen' THEN TRUE ELSE FALSE END), FALSE) THEN 'not an answer sheet: form' WHEN NOT coalesce((h_sitting IS NULL OR coalesce(CASE WHEN starts_with((h_sitting)::VARCHAR, '"') THEN json_extract_string(h_sitting, '$') END <> '', FALSE)), FALSE) THEN 'not an answer sheet: sitting' WHEN NOT coalesce((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END), FALSE) THEN 'a sitting that the pack does not have, or not for this rater' WHEN NOT coalesce((h_agreed_to IS NULL OR coalesce(regexp_matches((h_agreed_to)::VARCHAR, '^\[("(pairing)")?\]$'), FALSE)), FALSE) THEN 'not an answer sheet: agreed_to' WHEN NOT coalesce(h_answered_on IS NOT NULL, FALSE) THEN 'not an answer sheet: answered_on is no day' WHEN NOT coalesce((h_profile IS NULL OR coalesce(CASE WHEN starts_with((h_profile)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_profile), ['role', 'team_size', 'manages_managers', 'motion', 'deals_per_quarter', 'average_deal_value', 'currency', 'cycle_days', 'own_quota', 'months_in_role', 'quarters', 'costs'])) = len(json_keys(h_profile)) ELSE FALSE END, FALSE)), FALSE) THEN 'not an answer sheet: profile' WHEN NOT coalesce(((NOT g_role OR coalesce((CASE p_role WHEN 'first_line' THEN TRUE WHEN 'second_line' THEN TRUE WHEN 'vp' THEN TRUE WHEN 'owner' THEN TRUE ELSE FALSE END), FALSE)) AND (NOT g_team_size OR coalesce((p_team_size >= 0 AND p_team_size <= 10000 AND p_team_size = floor(p_team_size)), FALSE)) AND (NOT g_manages_managers OR coalesce(p_manages_managers IS NOT NULL, FALSE)) AND (NOT g_motion OR coalesce((CASE p_motion WHEN 'transactional' THEN TRUE WHEN 'mid_market' THEN TRUE WHEN 'enterprise' THEN TRUE WHEN 'channel' THEN TRUE ELSE FALSE END), FALSE)) AND (NOT g_deals_per_quarter OR coalesce((p_deals_per_quarter >= 0 AND p_deals_per_quarter <= 9007199254740991 AND p_deals_per_quarter = floor(p_deals_per_quarter)), FALSE)) AND (NOT g_average_deal_value OR coalesce(p_average_deal_value >= 0, FALSE)) AND (NOT g_currency OR coalesce((length(p_currency) = 3 AND p_currency = upper(p_currency) AND p_currency BETWEEN 'AAA' AND 'ZZZ'), FALSE)) AND (NOT g_cycle_days OR coalesce((p_cycle_days >= 0 AND p_cycle_days <= 9007199254740991 AND p_cycle_days = floor(p_cycle_days)), FALSE)) AND (NOT g_own_quota OR coalesce(p_own_quota IS NOT NULL, FALSE)) AND (NOT g_months_in_role OR coalesce((p_months_in_role >= 0 AND p_months_in_role <= 1200 AND p_months_in_role = floor(p_months_in_role)), FALSE))), FALSE) THEN 'not an answer sheet: profile' WHEN NOT coalesce((h_answers IS NULL OR coalesce(CASE WHEN starts_with((h_answers)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_answers), ['skill'])) = len(json_keys(h_answers)) ELSE FALSE END, FALSE)), FALSE) THEN 'answers to a rubric that the pack does not ask' WHEN NOT coalesce((h_causes IS NULL OR coalesce(CASE WHEN starts_with((h_causes)::VARCHAR, '{') THEN len(list_intersect(json_keys(h_causes), ['skill'])) = len(json_keys(h_causes)) ELSE FALSE END, FALSE)), FALSE) THEN 'causes of a rubric that the pack does not ask' WHEN NOT coalesce((h_causes IS NULL OR coalesce(regexp_matches((h_causes)::VARCHAR, '^\{("[a-z][a-z0-9_]*": ?"(does_not_know|knows_does_not_do|system_prevents|not_allowed|nobody_can_teach)"(, ?"[a-z][a-z0-9_]*": ?"(does_not_know|knows_does_not_do|system_prevents|not_allowed|nobody_can_teach)")*)?\}$'), FALSE)), FALSE) THEN 'not an answer sheet: causes' ELSE NULL END AS h_problem
FROM (
SELECT *,
  CASE WHEN coalesce(regexp_matches(h_day, '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND h_day >= '0001-01-01', FALSE) THEN h_day END AS h_answered_on,
  coalesce(p_role, 'first_line') AS h_role,
  coalesce(CASE WHEN starts_with((h_sitting)::VARCHAR, '"') THEN json_extract_string(h_sitting, '$') END, '') || '/' || h_relation AS h_who
FROM (
SELECT *,
  CASE WHEN starts_with((json_extract(h_rater, '$.relation'))::VARCHAR, '"') THEN json_extract_string(json_extract(h_rater, '$.relation'), '$') END AS h_relation,
  CASE WHEN h_form IS NULL THEN 'full' ELSE CASE WHEN starts_with((h_form)::VARCHAR, '"') THEN json_extract_string(h_form, '$') END END AS h_form_word,
  CASE WHEN starts_with((h_answered_on_json)::VARCHAR, '"') THEN json_extract_string(h_answered_on_json, '$') END AS h_day,
  CASE WHEN starts_with((h_profile_parts[1])::VARCHAR, '"') THEN json_extract_string(h_profile_parts[1], '$') END AS p_role,
  CASE WHEN TRY_CAST((h_profile_parts[2])::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((h_profile_parts[2])::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((h_profile_parts[2])::VARCHAR AS DOUBLE) END AS p_team_size,
  CASE (h_profile_parts[3])::VARCHAR WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS p_manages_managers,
  CASE WHEN starts_with((h_profile_parts[4])::VARCHAR, '"') THEN json_extract_string(h_profile_parts[4], '$') END AS p_motion,
  CASE WHEN TRY_CAST((h_profile_parts[5])::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((h_profile_parts[5])::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((h_profile_parts[5])::VARCHAR AS DOUBLE) END AS p_deals_per_quarter,
  CASE WHEN TRY_CAST((h_profile_parts[6])::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((h_profile_parts[6])::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((h_profile_parts[6])::VARCHAR AS DOUBLE) END AS p_average_deal_value,
  CASE WHEN starts_with((h_profile_parts[7])::VARCHAR, '"') THEN json_extract_string(h_profile_parts[7], '$') END AS p_currency,
  CASE WHEN TRY_CAST((h_profile_parts[8])::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((h_profile_parts[8])::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((h_profile_parts[8])::VARCHAR AS DOUBLE) END AS p_cycle_days,
  CASE (h_profile_parts[9])::VARCHAR WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS p_own_quota,
  CASE WHEN TRY_CAST((h_profile_parts[10])::VARCHAR AS DOUBLE) = 0e0 OR abs(TRY_CAST((h_profile_parts[10])::VARCHAR AS DOUBLE)) BETWEEN 1e-100 AND 1e100 THEN TRY_CAST((h_profile_parts[10])::VARCHAR AS DOUBLE) END AS p_months_in_role,
  h_profile_parts[1] IS NOT NULL AS g_role,
  h_profile_parts[2] IS NOT NULL AS g_team_size,
  h_profile_parts[3] IS NOT NULL AS g_manages_managers,
  h_profile_parts[4] IS NOT NULL AS g_motion,
  h_profile_parts[5] IS NOT NULL AS g_deals_per_quarter,
  h_profile_parts[6] IS NOT NULL AS g_average_deal_value,
  h_profile_parts[7] IS NOT NULL AS g_currency,
  h_profile_parts[8] IS NOT NULL AS g_cycle_days,
  h_profile_parts[9] IS NOT NULL AS g_own_quota,
  h_profile_parts[10] IS NOT NULL AS g_months_in_role,
  CASE WHEN NOT coalesce((h_answers_parts[1])::VARCHAR = 'null', FALSE) THEN h_answers_parts[1] END AS h_r0
FROM (
SELECT *,
  CASE WHEN starts_with((h_profile)::VARCHAR, '{') THEN json_extract(h_profile, ['$.role', '$.team_size', '$.manages_managers', '$.motion', '$.deals_per_quarter', '$.average_deal_value', '$.currency', '$.cycle_days', '$.own_quota', '$.months_in_role']) END AS h_profile_parts,
  CASE WHEN starts_with((h_answers)::VARCHAR, '{') THEN json_extract(h_answers, ['$.skill']) END AS h_answers_parts
FROM (
SELECT *,
  h_top[1] AS h_format,
  h_top[2] AS h_subject,
  h_top[3] AS h_rater,
  h_top[4] AS h_pack,
  h_top[5] AS h_rubrics,
  h_top[6] AS h_form,
  h_top[7] AS h_sitting,
  h_top[8] AS h_agreed_to,
  h_top[9] AS h_answered_on_json,
  h_top[10] AS h_profile,
  CASE WHEN NOT coalesce((h_top[11])::VARCHAR = 'null', FALSE) THEN h_top[11] END AS h_answers,
  h_top[12] AS h_causes
FROM (
SELECT *,
  CASE WHEN starts_with((h_doc)::VARCHAR, '{') THEN json_extract(h_doc, ['$.format', '$.subject', '$.rater', '$.pack', '$.rubrics', '$.form', '$.sitting', '$.agreed_to', '$.answered_on', '$.profile', '$.answers', '$.causes']) END AS h_top
FROM (
SELECT *,
  sheet::JSON AS h_doc
FROM (
SELECT sheet_id, sheet FROM "hr"."gap_sheets"
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
)
);

CREATE VIEW "hr"."gap_scores" AS
SELECT sheet_id, each.rubric, each.version, each.about, each.status, each.coverage, each.claimed_points, each.credited_points, each.reached, each.target, each.gap FROM (
  SELECT sheet_id, unnest([
  struct_pack(asked := ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) OR NOT coalesce((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END), FALSE)), rubric := 'skill', version := '1.0.0', about := 'leader', status := r0_status, coverage := r0_coverage, claimed_points := r0_claimed, credited_points := r0_credited, reached := r0_reached, target := r0_target, gap := r0_gap)
  ]) AS each FROM "hr"."gap_worked" WHERE coalesce(h_problem, r0_problem) IS NULL
) WHERE each.asked;

CREATE VIEW "hr"."gap_refused" AS
SELECT sheet_id, coalesce(h_problem, r0_problem) AS reason FROM "hr"."gap_worked" WHERE coalesce(h_problem, r0_problem) IS NOT NULL;
