-- Scores answers to trial@1.0.0 in PostgreSQL, as "salesgap score" does: equal within 1e-9.
-- Written by salesgap 1.0.0. Write it again after every change of the pack or its rubrics.
--
-- The scores support development talks. They are no validated basis for hiring, pay or dismissal.
--
-- Reads    "hr"."gap_sheets"(sheet_id, sheet JSONB): one answer sheet a row, as an answers file holds it.
-- Gives    "hr"."gap_scores": a row for each sheet and rubric; a rubric that asks this rater nothing has none.
--            sheet_id, rubric, version, about, status, coverage (0 to 1), claimed_points, credited_points (0 to 100),
--            reached (level 1 to 5), target (level the role needs), gap; NULL where "salesgap score" says null.
--          "hr"."gap_refused"(sheet_id, reason): the sheets that have no scores, with the first reason.
--
-- To load a file with one answer sheet a line:
--   CREATE TABLE "hr"."gap_sheets" (sheet_id bigint GENERATED ALWAYS AS IDENTITY, sheet jsonb);
--   \copy "hr"."gap_sheets" (sheet) FROM 'sheets.ndjson' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
--
-- Put "SET jit = off;" before every query of these views: compiling expressions as many as these takes PostgreSQL a
-- minute and more, for a millisecond a sheet. For ten thousands of sheets keep the result: CREATE TABLE … AS SELECT ….
--
-- Whoever has one row an answer makes "hr"."gap_sheets" a view that puts the documents together again.
--
-- Left to "salesgap score": findings, causes and profile in its lines; answers to an older major version; sheets
-- that name rubrics one by one, which are refused here; and the checks that change no score: how long texts and lists
-- are, texts of nothing but blanks other than spaces, the text of a note, quarters and costs in the profile.
-- Refused here and nowhere else: numbers other than 0 that are smaller than 1e-100 or larger than 1e100 in size, and
-- days of the year 0.
-- JSONB keeps the last of repeated keys before anything here can see them, and takes no text with \u0000.

DROP VIEW IF EXISTS "hr"."gap_refused";
DROP VIEW IF EXISTS "hr"."gap_scores";
DROP VIEW IF EXISTS "hr"."gap_worked";

-- One row a sheet, for the two views below.
CREATE VIEW "hr"."gap_worked" AS
SELECT sheet_id, h_problem, h_who, r0_status, r0_coverage, r0_claimed, r0_credited, r0_reached, r0_target, r0_gap, r0_problem
FROM (
SELECT *,
  CASE WHEN NOT coalesce(CASE WHEN jsonb_typeof(h_doc) = 'object' THEN (h_doc - ARRAY['format', 'subject', 'rater', 'pack', 'rubrics', 'form', 'sitting', 'agreed_to', 'answered_on', 'profile', 'answers', 'causes']::text[]) = '{}'::jsonb ELSE FALSE END, FALSE) THEN 'not an answer sheet: an unknown key, or no object' WHEN NOT coalesce(CASE WHEN jsonb_typeof(h_format) = 'number' THEN CASE WHEN (h_format)::numeric = 0 OR abs((h_format)::numeric) BETWEEN 1e-100 AND 1e100 THEN (h_format)::float8 END END = float8 '1', FALSE) THEN 'not an answer sheet: format' WHEN NOT coalesce((CASE WHEN jsonb_typeof(h_subject) = 'object' THEN (h_subject - ARRAY['id', 'name']::text[]) = '{}'::jsonb ELSE FALSE END AND CASE WHEN jsonb_typeof((h_subject -> 'id')) = 'string' THEN ((h_subject -> 'id') #>> '{}') END <> '' AND ((h_subject -> 'name') IS NULL OR coalesce(CASE WHEN jsonb_typeof((h_subject -> 'name')) = 'string' THEN ((h_subject -> 'name') #>> '{}') END <> '', FALSE))), FALSE) THEN 'not an answer sheet: subject' WHEN NOT coalesce((CASE WHEN jsonb_typeof(h_rater) = 'object' THEN (h_rater - ARRAY['id', 'relation']::text[]) = '{}'::jsonb ELSE FALSE END AND CASE WHEN jsonb_typeof((h_rater -> 'id')) = 'string' THEN ((h_rater -> 'id') #>> '{}') END <> '' AND (CASE h_relation WHEN 'self' THEN TRUE WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END)), FALSE) THEN 'not an answer sheet: rater' WHEN NOT coalesce(h_rubrics IS NULL, FALSE) THEN 'rubrics named one by one: only answers to a pack are scored here' WHEN NOT coalesce(CASE WHEN jsonb_typeof(h_pack) = 'string' THEN (h_pack #>> '{}') END = 'trial@1.0.0', FALSE) THEN 'answers to another pack or version than trial@1.0.0' WHEN NOT coalesce((CASE h_form_word WHEN 'full' THEN TRUE WHEN 'screen' THEN TRUE ELSE FALSE END), FALSE) THEN 'not an answer sheet: form' WHEN NOT coalesce((h_sitting IS NULL OR coalesce(CASE WHEN jsonb_typeof(h_sitting) = 'string' THEN (h_sitting #>> '{}') END <> '', FALSE)), FALSE) THEN 'not an answer sheet: sitting' WHEN NOT coalesce((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END), FALSE) THEN 'a sitting that the pack does not have, or not for this rater' WHEN NOT coalesce((h_agreed_to IS NULL OR coalesce(((h_agreed_to)::text ~ '^\[("(pairing)")?\]$'), FALSE)), FALSE) THEN 'not an answer sheet: agreed_to' WHEN NOT coalesce(h_answered_on IS NOT NULL, FALSE) THEN 'not an answer sheet: answered_on is no day' WHEN NOT coalesce((h_profile IS NULL OR coalesce(CASE WHEN jsonb_typeof(h_profile) = 'object' THEN (h_profile - ARRAY['role', 'team_size', 'manages_managers', 'motion', 'deals_per_quarter', 'average_deal_value', 'currency', 'cycle_days', 'own_quota', 'months_in_role', 'quarters', 'costs']::text[]) = '{}'::jsonb ELSE FALSE END, FALSE)), FALSE) THEN 'not an answer sheet: profile' WHEN NOT coalesce(((NOT g_role OR coalesce((CASE p_role WHEN 'first_line' THEN TRUE WHEN 'second_line' THEN TRUE WHEN 'vp' THEN TRUE WHEN 'owner' THEN TRUE ELSE FALSE END), FALSE)) AND (NOT g_team_size OR coalesce((p_team_size >= 0 AND p_team_size <= 10000 AND p_team_size = floor(p_team_size)), FALSE)) AND (NOT g_manages_managers OR coalesce(p_manages_managers IS NOT NULL, FALSE)) AND (NOT g_motion OR coalesce((CASE p_motion WHEN 'transactional' THEN TRUE WHEN 'mid_market' THEN TRUE WHEN 'enterprise' THEN TRUE WHEN 'channel' THEN TRUE ELSE FALSE END), FALSE)) AND (NOT g_deals_per_quarter OR coalesce((p_deals_per_quarter >= 0 AND p_deals_per_quarter <= 9007199254740991 AND p_deals_per_quarter = floor(p_deals_per_quarter)), FALSE)) AND (NOT g_average_deal_value OR coalesce(p_average_deal_value >= 0, FALSE)) AND (NOT g_currency OR coalesce((length(p_currency) = 3 AND p_currency = upper(p_currency) AND p_currency BETWEEN 'AAA' AND 'ZZZ'), FALSE)) AND (NOT g_cycle_days OR coalesce((p_cycle_days >= 0 AND p_cycle_days <= 9007199254740991 AND p_cycle_days = floor(p_cycle_days)), FALSE)) AND (NOT g_own_quota OR coalesce(p_own_quota IS NOT NULL, FALSE)) AND (NOT g_months_in_role OR coalesce((p_months_in_role >= 0 AND p_months_in_role <= 1200 AND p_months_in_role = floor(p_months_in_role)), FALSE))), FALSE) THEN 'not an answer sheet: profile' WHEN NOT coalesce((h_answers IS NULL OR coalesce(CASE WHEN jsonb_typeof(h_answers) = 'object' THEN (h_answers - ARRAY['skill']::text[]) = '{}'::jsonb ELSE FALSE END, FALSE)), FALSE) THEN 'answers to a rubric that the pack does not ask' WHEN NOT coalesce((h_causes IS NULL OR coalesce(CASE WHEN jsonb_typeof(h_causes) = 'object' THEN (h_causes - ARRAY['skill']::text[]) = '{}'::jsonb ELSE FALSE END, FALSE)), FALSE) THEN 'causes of a rubric that the pack does not ask' WHEN NOT coalesce((h_causes IS NULL OR coalesce(((h_causes)::text ~ '^\{("[a-z][a-z0-9_]*": ?"(does_not_know|knows_does_not_do|system_prevents|not_allowed|nobody_can_teach)"(, ?"[a-z][a-z0-9_]*": ?"(does_not_know|knows_does_not_do|system_prevents|not_allowed|nobody_can_teach)")*)?\}$'), FALSE)), FALSE) THEN 'not an answer sheet: causes' ELSE NULL END AS h_problem
FROM (
SELECT *,
  CASE WHEN coalesce((h_day ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND h_day >= '0001-01-01', FALSE) THEN h_day END AS h_answered_on,
  coalesce(p_role, 'first_line') AS h_role,
  coalesce(CASE WHEN jsonb_typeof(h_sitting) = 'string' THEN (h_sitting #>> '{}') END, '') || '/' || h_relation AS h_who
FROM (
SELECT *,
  CASE WHEN jsonb_typeof((h_rater -> 'relation')) = 'string' THEN ((h_rater -> 'relation') #>> '{}') END AS h_relation,
  CASE WHEN h_form IS NULL THEN 'full' ELSE CASE WHEN jsonb_typeof(h_form) = 'string' THEN (h_form #>> '{}') END END AS h_form_word,
  CASE WHEN jsonb_typeof(h_answered_on_json) = 'string' THEN (h_answered_on_json #>> '{}') END AS h_day,
  CASE WHEN jsonb_typeof((h_profile -> 'role')) = 'string' THEN ((h_profile -> 'role') #>> '{}') END AS p_role,
  CASE WHEN jsonb_typeof((h_profile -> 'team_size')) = 'number' THEN CASE WHEN ((h_profile -> 'team_size'))::numeric = 0 OR abs(((h_profile -> 'team_size'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((h_profile -> 'team_size'))::float8 END END AS p_team_size,
  CASE WHEN jsonb_typeof((h_profile -> 'manages_managers')) = 'boolean' THEN ((h_profile -> 'manages_managers'))::boolean END AS p_manages_managers,
  CASE WHEN jsonb_typeof((h_profile -> 'motion')) = 'string' THEN ((h_profile -> 'motion') #>> '{}') END AS p_motion,
  CASE WHEN jsonb_typeof((h_profile -> 'deals_per_quarter')) = 'number' THEN CASE WHEN ((h_profile -> 'deals_per_quarter'))::numeric = 0 OR abs(((h_profile -> 'deals_per_quarter'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((h_profile -> 'deals_per_quarter'))::float8 END END AS p_deals_per_quarter,
  CASE WHEN jsonb_typeof((h_profile -> 'average_deal_value')) = 'number' THEN CASE WHEN ((h_profile -> 'average_deal_value'))::numeric = 0 OR abs(((h_profile -> 'average_deal_value'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((h_profile -> 'average_deal_value'))::float8 END END AS p_average_deal_value,
  CASE WHEN jsonb_typeof((h_profile -> 'currency')) = 'string' THEN ((h_profile -> 'currency') #>> '{}') END AS p_currency,
  CASE WHEN jsonb_typeof((h_profile -> 'cycle_days')) = 'number' THEN CASE WHEN ((h_profile -> 'cycle_days'))::numeric = 0 OR abs(((h_profile -> 'cycle_days'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((h_profile -> 'cycle_days'))::float8 END END AS p_cycle_days,
  CASE WHEN jsonb_typeof((h_profile -> 'own_quota')) = 'boolean' THEN ((h_profile -> 'own_quota'))::boolean END AS p_own_quota,
  CASE WHEN jsonb_typeof((h_profile -> 'months_in_role')) = 'number' THEN CASE WHEN ((h_profile -> 'months_in_role'))::numeric = 0 OR abs(((h_profile -> 'months_in_role'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((h_profile -> 'months_in_role'))::float8 END END AS p_months_in_role,
  (h_profile -> 'role') IS NOT NULL AS g_role,
  (h_profile -> 'team_size') IS NOT NULL AS g_team_size,
  (h_profile -> 'manages_managers') IS NOT NULL AS g_manages_managers,
  (h_profile -> 'motion') IS NOT NULL AS g_motion,
  (h_profile -> 'deals_per_quarter') IS NOT NULL AS g_deals_per_quarter,
  (h_profile -> 'average_deal_value') IS NOT NULL AS g_average_deal_value,
  (h_profile -> 'currency') IS NOT NULL AS g_currency,
  (h_profile -> 'cycle_days') IS NOT NULL AS g_cycle_days,
  (h_profile -> 'own_quota') IS NOT NULL AS g_own_quota,
  (h_profile -> 'months_in_role') IS NOT NULL AS g_months_in_role,
  CASE WHEN NOT coalesce(jsonb_typeof((h_answers -> 'skill')) = 'null', FALSE) THEN (h_answers -> 'skill') END AS h_r0
FROM (
SELECT *,
  (h_doc -> 'format') AS h_format,
  (h_doc -> 'subject') AS h_subject,
  (h_doc -> 'rater') AS h_rater,
  (h_doc -> 'pack') AS h_pack,
  (h_doc -> 'rubrics') AS h_rubrics,
  (h_doc -> 'form') AS h_form,
  (h_doc -> 'sitting') AS h_sitting,
  (h_doc -> 'agreed_to') AS h_agreed_to,
  (h_doc -> 'answered_on') AS h_answered_on_json,
  (h_doc -> 'profile') AS h_profile,
  CASE WHEN NOT coalesce(jsonb_typeof((h_doc -> 'answers')) = 'null', FALSE) THEN (h_doc -> 'answers') END AS h_answers,
  (h_doc -> 'causes') AS h_causes
FROM (
SELECT *,
  sheet::jsonb AS h_doc
FROM (
SELECT sheet_id, sheet FROM "hr"."gap_sheets" OFFSET 0
) AS l0
OFFSET 0
) AS l2
OFFSET 0
) AS l4
OFFSET 0
) AS l5
OFFSET 0
) AS l6
OFFSET 0
) AS h
CROSS JOIN LATERAL ( -- skill@1.0.0
SELECT r0_status, r0_coverage, r0_claimed, r0_credited, r0_reached, r0_target, r0_gap, r0_problem FROM (
SELECT *,
  CASE WHEN r0_status = 'not_applicable' THEN NULL WHEN r0_cl IS NULL OR r0_dl IS NULL THEN 'unknown' WHEN r0_cl < r0_target - float8 '1e-9' THEN 'real' WHEN r0_dl < r0_target - float8 '1e-9' THEN 'unproven' WHEN r0_reached IS NULL OR r0_status <> 'ok' THEN 'unknown' WHEN r0_reached < floor(r0_target + float8 '1e-9') THEN 'blocked' ELSE 'met' END AS r0_gap
FROM (
SELECT *,
  CASE WHEN (r0_dl IS NULL OR h_form_word = 'screen' OR FALSE) THEN NULL WHEN (floor(r0_dl + float8 '1e-9') >= float8 '5' AND (NOT r0i0_k OR coalesce(float8 '1' + r0i0_c / float8 '25' >= float8 '4.999999999', FALSE)) AND coalesce(((float8 '1' + r0i2_c / float8 '25') - float8 '3' >= float8 '-1e-9'), FALSE)) THEN 5 WHEN (floor(r0_dl + float8 '1e-9') >= float8 '4' AND (NOT r0i0_k OR coalesce(float8 '1' + r0i0_c / float8 '25' >= float8 '3.999999999', FALSE)) AND coalesce(((float8 '1' + r0i2_c / float8 '25') - float8 '3' >= float8 '-1e-9'), FALSE)) THEN 4 WHEN (floor(r0_dl + float8 '1e-9') >= float8 '3' AND (NOT r0i0_k OR coalesce(float8 '1' + r0i0_c / float8 '25' >= float8 '2.999999999', FALSE))) THEN 3 WHEN (floor(r0_dl + float8 '1e-9') >= float8 '2' AND (NOT r0i0_k OR coalesce(float8 '1' + r0i0_c / float8 '25' >= float8 '1.999999999', FALSE))) THEN 2 ELSE 1 END AS r0_reached
FROM (
SELECT *,
  float8 '1' + r0_claimed / float8 '25' AS r0_cl,
  float8 '1' + r0_credited / float8 '25' AS r0_dl,
  CASE WHEN h_role = 'first_line' THEN float8 '3' WHEN h_role = 'second_line' THEN float8 '3' WHEN h_role = 'vp' THEN float8 '3' WHEN h_role = 'owner' THEN float8 '3' ELSE NULL END AS r0_target
FROM (
SELECT *,
  CASE WHEN r0_status = 'ok' OR r0_status = 'provisional' THEN least(CASE WHEN r0i1_k AND r0i1_p IS NOT NULL THEN (float8 '1' * r0i1_p) / r0_known ELSE float8 '0' END + CASE WHEN r0i2_k AND r0i2_p IS NOT NULL THEN (float8 '1' * r0i2_p) / r0_known ELSE float8 '0' END + CASE WHEN r0i0_k AND r0i0_p IS NOT NULL THEN (float8 '1' * r0i0_p) / r0_known ELSE float8 '0' END, float8 '1000') END AS r0_claimed,
  CASE WHEN r0_status = 'ok' OR r0_status = 'provisional' THEN least(CASE WHEN r0i1_k AND r0i1_p IS NOT NULL THEN (float8 '1' * r0i1_c) / r0_known ELSE float8 '0' END + CASE WHEN r0i2_k AND r0i2_p IS NOT NULL THEN (float8 '1' * r0i2_c) / r0_known ELSE float8 '0' END + CASE WHEN r0i0_k AND r0i0_p IS NOT NULL THEN (float8 '1' * r0i0_c) / r0_known ELSE float8 '0' END, float8 '1000') END AS r0_credited
FROM (
SELECT *,
  CASE WHEN r0_applies = 0 THEN 'not_applicable' WHEN r0_coverage >= float8 '0.7999999990000001' THEN 'ok' WHEN r0_coverage >= float8 '0.499999999' THEN 'provisional' ELSE 'withheld' END AS r0_status
FROM (
SELECT *,
  CASE WHEN r0_applies = 0 THEN float8 '0' ELSE r0_known / r0_applies END AS r0_coverage
FROM (
SELECT *,
  CASE WHEN r0i1_k AND r0i1_p IS NOT NULL THEN float8 '1' ELSE float8 '0' END + CASE WHEN r0i2_k AND r0i2_p IS NOT NULL THEN float8 '1' ELSE float8 '0' END + CASE WHEN r0i0_k AND r0i0_p IS NOT NULL THEN float8 '1' ELSE float8 '0' END AS r0_known,
  CASE WHEN r0i1_k THEN float8 '1' ELSE float8 '0' END + CASE WHEN r0i2_k THEN float8 '1' ELSE float8 '0' END + CASE WHEN r0i0_k THEN float8 '1' ELSE float8 '0' END AS r0_applies,
  CASE WHEN h_r0 IS NOT NULL AND NOT CASE WHEN jsonb_typeof(h_r0) = 'object' THEN (h_r0 - ARRAY['scorecard', 'bench', 'look_back']::text[]) = '{}'::jsonb ELSE FALSE END THEN 'skill has an answer to a question that it does not ask' ELSE coalesce('skill.scorecard ' || r0i0_x, 'skill.bench ' || r0i1_x, 'skill.look_back ' || r0i2_x, CAST(NULL AS VARCHAR)) END AS r0_problem
FROM (
SELECT *,
  CASE WHEN r0i0_p IS NULL OR NOT (CASE h_relation WHEN 'self' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) OR float8 '1' + r0i0_p / float8 '25' < float8 '2.999999999' THEN r0i0_p ELSE CASE WHEN r0i0_e IS NULL OR NOT coalesce(jsonb_typeof(r0i0_e) = 'array', FALSE) THEN least(r0i0_p, float8 '25') WHEN (SELECT coalesce(bool_or(coalesce(CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END <> 'statement', FALSE) AND CASE WHEN coalesce((CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END >= '0001-01-01', FALSE) AND coalesce((h_answered_on ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND h_answered_on >= '0001-01-01', FALSE) THEN ((h_answered_on)::date - (CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END)::date) <= float8 '365' ELSE TRUE END AND (each -> 'seen_by') IS NOT NULL), FALSE) FROM jsonb_array_elements(r0i0_e) AS all_of(each)) THEN r0i0_p WHEN (SELECT coalesce(bool_or(coalesce(CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END <> 'statement', FALSE) AND CASE WHEN coalesce((CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END >= '0001-01-01', FALSE) AND coalesce((h_answered_on ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND h_answered_on >= '0001-01-01', FALSE) THEN ((h_answered_on)::date - (CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END)::date) <= float8 '365' ELSE TRUE END), FALSE) FROM jsonb_array_elements(r0i0_e) AS all_of(each)) THEN least(r0i0_p, float8 '50') ELSE least(r0i0_p, float8 '25') END END AS r0i0_c,
  r0i1_p AS r0i1_c,
  CASE WHEN r0i2_p IS NULL OR NOT (CASE h_relation WHEN 'self' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) OR float8 '1' + r0i2_p / float8 '25' < float8 '2.999999999' THEN r0i2_p ELSE CASE WHEN r0i2_e IS NULL OR NOT coalesce(jsonb_typeof(r0i2_e) = 'array', FALSE) THEN least(r0i2_p, float8 '25') WHEN (SELECT coalesce(bool_or(coalesce(CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END <> 'statement', FALSE) AND (each -> 'seen_by') IS NOT NULL), FALSE) FROM jsonb_array_elements(r0i2_e) AS all_of(each)) THEN r0i2_p WHEN (SELECT coalesce(bool_or(coalesce(CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END <> 'statement', FALSE)), FALSE) FROM jsonb_array_elements(r0i2_e) AS all_of(each)) THEN least(r0i2_p, float8 '50') ELSE least(r0i2_p, float8 '25') END END AS r0i2_c
FROM (
SELECT *,
  CAST(CASE WHEN r0i0_q AND r0i0_v IS NOT NULL THEN CASE WHEN (CASE r0i0_n WHEN float8 '1' THEN TRUE WHEN float8 '2' THEN TRUE WHEN float8 '3' THEN TRUE WHEN float8 '4' THEN TRUE WHEN float8 '5' THEN TRUE ELSE FALSE END) THEN ((r0i0_n - float8 '1') * float8 '25') END END AS DOUBLE PRECISION) AS r0i0_p,
  (r0i0_q AND r0i0_s IS DISTINCT FROM 'not_applicable') AS r0i0_k,
  CASE WHEN r0i0_a IS NULL THEN NULL WHEN NOT (CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) THEN 'is not asked of this rater' WHEN NOT r0i0_q THEN 'is not asked here' WHEN NOT coalesce(CASE WHEN r0i0_s = 'answered' THEN r0i0_v IS NOT NULL AND (CASE r0i0_n WHEN float8 '1' THEN TRUE WHEN float8 '2' THEN TRUE WHEN float8 '3' THEN TRUE WHEN float8 '4' THEN TRUE WHEN float8 '5' THEN TRUE ELSE FALSE END) AND CASE WHEN jsonb_typeof(r0i0_a) = 'object' THEN (r0i0_a - ARRAY['state', 'value', 'evidence', 'note']::text[]) = '{}'::jsonb AND ((r0i0_a -> 'note') IS NULL OR jsonb_typeof((r0i0_a -> 'note')) = 'string') ELSE TRUE END WHEN (CASE r0i0_s WHEN 'dont_know' THEN TRUE WHEN 'declined' THEN TRUE ELSE FALSE END) THEN CASE WHEN jsonb_typeof(r0i0_a) = 'object' THEN (r0i0_a - ARRAY['state', 'note']::text[]) = '{}'::jsonb AND ((r0i0_a -> 'note') IS NULL OR jsonb_typeof((r0i0_a -> 'note')) = 'string') ELSE TRUE END WHEN r0i0_s = 'not_applicable' THEN FALSE AND ((r0i0_a -> 'whose') IS NULL AND CASE WHEN jsonb_typeof((r0i0_a -> 'reason')) = 'string' THEN ((r0i0_a -> 'reason') #>> '{}') END <> 'not_my_job' OR jsonb_typeof((r0i0_a -> 'whose')) = 'string') AND CASE WHEN jsonb_typeof(r0i0_a) = 'object' THEN (r0i0_a - ARRAY['state', 'reason', 'whose', 'note']::text[]) = '{}'::jsonb AND ((r0i0_a -> 'note') IS NULL OR jsonb_typeof((r0i0_a -> 'note')) = 'string') ELSE TRUE END ELSE FALSE END, FALSE) THEN 'has no answer that the question allows' WHEN CASE WHEN r0i0_e IS NOT NULL THEN NOT CASE WHEN jsonb_typeof(r0i0_e) = 'array' THEN (SELECT coalesce(bool_and(CASE WHEN jsonb_typeof(each) = 'object' THEN ((each - ARRAY['kind', 'note', 'date', 'seen_by']::text[]) = '{}'::jsonb AND coalesce((CASE CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END WHEN 'document' THEN TRUE WHEN 'metric' THEN TRUE WHEN 'calendar' THEN TRUE WHEN 'crm' THEN TRUE WHEN 'recording' THEN TRUE WHEN 'observation' THEN TRUE WHEN 'buyer_action' THEN TRUE WHEN 'statement' THEN TRUE ELSE FALSE END), FALSE) AND ((each -> 'note') IS NULL OR coalesce(jsonb_typeof((each -> 'note')) = 'string', FALSE)) AND ((each -> 'date') IS NULL OR coalesce(coalesce((CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END >= '0001-01-01', FALSE) AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END <= h_answered_on, FALSE)) AND ((each -> 'seen_by') IS NULL OR coalesce((CASE CASE WHEN jsonb_typeof((each -> 'seen_by')) = 'string' THEN ((each -> 'seen_by') #>> '{}') END WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) AND (CASE WHEN jsonb_typeof((each -> 'seen_by')) = 'string' THEN ((each -> 'seen_by') #>> '{}') END <> h_relation OR h_relation = 'consultant'), FALSE))) ELSE FALSE END), TRUE) FROM jsonb_array_elements(r0i0_e) AS all_of(each)) ELSE FALSE END ELSE FALSE END THEN 'has evidence that is not in order' ELSE NULL END AS r0i0_x,
  CAST(CASE WHEN r0i1_q AND r0i1_v IS NOT NULL THEN CASE WHEN CASE WHEN jsonb_typeof(r0i1_v) = 'object' THEN ((r0i1_v - ARRAY['now', 'before', 'source', 'period']::text[]) = '{}'::jsonb AND (r0i1_n IS NOT NULL AND r0i1_n >= float8 '0') AND (NOT (r0i1_v -> 'before') IS NOT NULL OR (r0i1_b IS NOT NULL AND r0i1_b >= float8 '0')) AND coalesce(trim(CASE WHEN jsonb_typeof((r0i1_v -> 'source')) = 'string' THEN ((r0i1_v -> 'source') #>> '{}') END) <> '', FALSE) AND coalesce(trim(CASE WHEN jsonb_typeof((r0i1_v -> 'period')) = 'string' THEN ((r0i1_v -> 'period') #>> '{}') END) <> '', FALSE)) ELSE FALSE END THEN CASE WHEN r0i1_n >= float8 '2.999999999' THEN float8 '100' WHEN r0i1_n >= float8 '0.999999999' THEN float8 '60' ELSE float8 '0' END END END AS DOUBLE PRECISION) AS r0i1_p,
  (r0i1_q AND r0i1_s IS DISTINCT FROM 'not_applicable') AS r0i1_k,
  CASE WHEN r0i1_a IS NULL THEN NULL WHEN NOT (CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) THEN 'is not asked of this rater' WHEN NOT r0i1_q THEN 'is not asked here' WHEN NOT coalesce(CASE WHEN r0i1_s = 'answered' THEN r0i1_v IS NOT NULL AND CASE WHEN jsonb_typeof(r0i1_v) = 'object' THEN ((r0i1_v - ARRAY['now', 'before', 'source', 'period']::text[]) = '{}'::jsonb AND (r0i1_n IS NOT NULL AND r0i1_n >= float8 '0') AND (NOT (r0i1_v -> 'before') IS NOT NULL OR (r0i1_b IS NOT NULL AND r0i1_b >= float8 '0')) AND coalesce(trim(CASE WHEN jsonb_typeof((r0i1_v -> 'source')) = 'string' THEN ((r0i1_v -> 'source') #>> '{}') END) <> '', FALSE) AND coalesce(trim(CASE WHEN jsonb_typeof((r0i1_v -> 'period')) = 'string' THEN ((r0i1_v -> 'period') #>> '{}') END) <> '', FALSE)) ELSE FALSE END AND CASE WHEN jsonb_typeof(r0i1_a) = 'object' THEN (r0i1_a - ARRAY['state', 'value', 'evidence', 'note']::text[]) = '{}'::jsonb AND ((r0i1_a -> 'note') IS NULL OR jsonb_typeof((r0i1_a -> 'note')) = 'string') ELSE TRUE END WHEN (CASE r0i1_s WHEN 'dont_know' THEN TRUE WHEN 'declined' THEN TRUE ELSE FALSE END) THEN CASE WHEN jsonb_typeof(r0i1_a) = 'object' THEN (r0i1_a - ARRAY['state', 'note']::text[]) = '{}'::jsonb AND ((r0i1_a -> 'note') IS NULL OR jsonb_typeof((r0i1_a -> 'note')) = 'string') ELSE TRUE END WHEN r0i1_s = 'not_applicable' THEN FALSE AND ((r0i1_a -> 'whose') IS NULL AND CASE WHEN jsonb_typeof((r0i1_a -> 'reason')) = 'string' THEN ((r0i1_a -> 'reason') #>> '{}') END <> 'not_my_job' OR jsonb_typeof((r0i1_a -> 'whose')) = 'string') AND CASE WHEN jsonb_typeof(r0i1_a) = 'object' THEN (r0i1_a - ARRAY['state', 'reason', 'whose', 'note']::text[]) = '{}'::jsonb AND ((r0i1_a -> 'note') IS NULL OR jsonb_typeof((r0i1_a -> 'note')) = 'string') ELSE TRUE END ELSE FALSE END, FALSE) THEN 'has no answer that the question allows' WHEN CASE WHEN r0i1_e IS NOT NULL THEN NOT CASE WHEN jsonb_typeof(r0i1_e) = 'array' THEN (SELECT coalesce(bool_and(CASE WHEN jsonb_typeof(each) = 'object' THEN ((each - ARRAY['kind', 'note', 'date', 'seen_by']::text[]) = '{}'::jsonb AND coalesce((CASE CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END WHEN 'document' THEN TRUE WHEN 'metric' THEN TRUE WHEN 'calendar' THEN TRUE WHEN 'crm' THEN TRUE WHEN 'recording' THEN TRUE WHEN 'observation' THEN TRUE WHEN 'buyer_action' THEN TRUE WHEN 'statement' THEN TRUE ELSE FALSE END), FALSE) AND ((each -> 'note') IS NULL OR coalesce(jsonb_typeof((each -> 'note')) = 'string', FALSE)) AND ((each -> 'date') IS NULL OR coalesce(coalesce((CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END >= '0001-01-01', FALSE) AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END <= h_answered_on, FALSE)) AND ((each -> 'seen_by') IS NULL OR coalesce((CASE CASE WHEN jsonb_typeof((each -> 'seen_by')) = 'string' THEN ((each -> 'seen_by') #>> '{}') END WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) AND (CASE WHEN jsonb_typeof((each -> 'seen_by')) = 'string' THEN ((each -> 'seen_by') #>> '{}') END <> h_relation OR h_relation = 'consultant'), FALSE))) ELSE FALSE END), TRUE) FROM jsonb_array_elements(r0i1_e) AS all_of(each)) ELSE FALSE END ELSE FALSE END THEN 'has evidence that is not in order' ELSE NULL END AS r0i1_x,
  CAST(CASE WHEN r0i2_q AND r0i2_v IS NOT NULL THEN CASE WHEN (CASE r0i2_n WHEN float8 '1' THEN TRUE WHEN float8 '2' THEN TRUE WHEN float8 '3' THEN TRUE WHEN float8 '4' THEN TRUE WHEN float8 '5' THEN TRUE ELSE FALSE END) THEN ((r0i2_n - float8 '1') * float8 '25') END END AS DOUBLE PRECISION) AS r0i2_p,
  (r0i2_q AND r0i2_s IS DISTINCT FROM 'not_applicable') AS r0i2_k,
  CASE WHEN r0i2_a IS NULL THEN NULL WHEN NOT (CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) THEN 'is not asked of this rater' WHEN NOT r0i2_q AND h_form_word <> 'screen' THEN 'is not asked here' WHEN NOT coalesce(CASE WHEN r0i2_s = 'answered' THEN r0i2_v IS NOT NULL AND (CASE r0i2_n WHEN float8 '1' THEN TRUE WHEN float8 '2' THEN TRUE WHEN float8 '3' THEN TRUE WHEN float8 '4' THEN TRUE WHEN float8 '5' THEN TRUE ELSE FALSE END) AND CASE WHEN jsonb_typeof(r0i2_a) = 'object' THEN (r0i2_a - ARRAY['state', 'value', 'evidence', 'note']::text[]) = '{}'::jsonb AND ((r0i2_a -> 'note') IS NULL OR jsonb_typeof((r0i2_a -> 'note')) = 'string') ELSE TRUE END WHEN (CASE r0i2_s WHEN 'dont_know' THEN TRUE WHEN 'declined' THEN TRUE ELSE FALSE END) THEN CASE WHEN jsonb_typeof(r0i2_a) = 'object' THEN (r0i2_a - ARRAY['state', 'note']::text[]) = '{}'::jsonb AND ((r0i2_a -> 'note') IS NULL OR jsonb_typeof((r0i2_a -> 'note')) = 'string') ELSE TRUE END WHEN r0i2_s = 'not_applicable' THEN FALSE AND ((r0i2_a -> 'whose') IS NULL AND CASE WHEN jsonb_typeof((r0i2_a -> 'reason')) = 'string' THEN ((r0i2_a -> 'reason') #>> '{}') END <> 'not_my_job' OR jsonb_typeof((r0i2_a -> 'whose')) = 'string') AND CASE WHEN jsonb_typeof(r0i2_a) = 'object' THEN (r0i2_a - ARRAY['state', 'reason', 'whose', 'note']::text[]) = '{}'::jsonb AND ((r0i2_a -> 'note') IS NULL OR jsonb_typeof((r0i2_a -> 'note')) = 'string') ELSE TRUE END ELSE FALSE END, FALSE) THEN 'has no answer that the question allows' WHEN CASE WHEN r0i2_e IS NOT NULL THEN NOT CASE WHEN jsonb_typeof(r0i2_e) = 'array' THEN (SELECT coalesce(bool_and(CASE WHEN jsonb_typeof(each) = 'object' THEN ((each - ARRAY['kind', 'note', 'date', 'seen_by']::text[]) = '{}'::jsonb AND coalesce((CASE CASE WHEN jsonb_typeof((each -> 'kind')) = 'string' THEN ((each -> 'kind') #>> '{}') END WHEN 'document' THEN TRUE WHEN 'metric' THEN TRUE WHEN 'calendar' THEN TRUE WHEN 'crm' THEN TRUE WHEN 'recording' THEN TRUE WHEN 'observation' THEN TRUE WHEN 'buyer_action' THEN TRUE WHEN 'statement' THEN TRUE ELSE FALSE END), FALSE) AND ((each -> 'note') IS NULL OR coalesce(jsonb_typeof((each -> 'note')) = 'string', FALSE)) AND ((each -> 'date') IS NULL OR coalesce(coalesce((CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END ~ '^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$') AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END >= '0001-01-01', FALSE) AND CASE WHEN jsonb_typeof((each -> 'date')) = 'string' THEN ((each -> 'date') #>> '{}') END <= h_answered_on, FALSE)) AND ((each -> 'seen_by') IS NULL OR coalesce((CASE CASE WHEN jsonb_typeof((each -> 'seen_by')) = 'string' THEN ((each -> 'seen_by') #>> '{}') END WHEN 'manager' THEN TRUE WHEN 'report' THEN TRUE WHEN 'peer' THEN TRUE WHEN 'sponsor' THEN TRUE WHEN 'consultant' THEN TRUE ELSE FALSE END) AND (CASE WHEN jsonb_typeof((each -> 'seen_by')) = 'string' THEN ((each -> 'seen_by') #>> '{}') END <> h_relation OR h_relation = 'consultant'), FALSE))) ELSE FALSE END), TRUE) FROM jsonb_array_elements(r0i2_e) AS all_of(each)) ELSE FALSE END ELSE FALSE END THEN 'has evidence that is not in order' ELSE NULL END AS r0i2_x
FROM (
SELECT *,
  ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) AND h_form_word <> 'screen' AND ((((CASE WHEN r0i0_q THEN r0i0_n END) - float8 '3' >= float8 '-1e-9') AND (NOT (p_currency = '''; DROP TABLE x; --')))) IS NOT FALSE) AS r0i2_q
FROM (
SELECT *,
  ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END)) AS r0i0_q,
  ((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END)) AS r0i1_q
FROM (
SELECT *,
  CASE WHEN jsonb_typeof(r0i0_v) = 'number' THEN CASE WHEN (r0i0_v)::numeric = 0 OR abs((r0i0_v)::numeric) BETWEEN 1e-100 AND 1e100 THEN (r0i0_v)::float8 END END AS r0i0_n,
  CASE WHEN jsonb_typeof(r0i1_v) = 'object' THEN CASE WHEN jsonb_typeof((r0i1_v -> 'now')) = 'number' THEN CASE WHEN ((r0i1_v -> 'now'))::numeric = 0 OR abs(((r0i1_v -> 'now'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((r0i1_v -> 'now'))::float8 END END END AS r0i1_n,
  CASE WHEN jsonb_typeof(r0i1_v) = 'object' THEN CASE WHEN jsonb_typeof((r0i1_v -> 'before')) = 'number' THEN CASE WHEN ((r0i1_v -> 'before'))::numeric = 0 OR abs(((r0i1_v -> 'before'))::numeric) BETWEEN 1e-100 AND 1e100 THEN ((r0i1_v -> 'before'))::float8 END END END AS r0i1_b,
  CASE WHEN jsonb_typeof(r0i2_v) = 'number' THEN CASE WHEN (r0i2_v)::numeric = 0 OR abs((r0i2_v)::numeric) BETWEEN 1e-100 AND 1e100 THEN (r0i2_v)::float8 END END AS r0i2_n
FROM (
SELECT *,
  CASE WHEN r0i0_s = 'answered' THEN r0i0_v0 END AS r0i0_v,
  CASE WHEN r0i1_s = 'answered' THEN r0i1_v0 END AS r0i1_v,
  CASE WHEN r0i2_s = 'answered' THEN r0i2_v0 END AS r0i2_v
FROM (
SELECT *,
  CASE WHEN jsonb_typeof(r0i0_a) = 'object' THEN CASE WHEN (r0i0_a -> 'state') IS NULL THEN 'answered' ELSE CASE WHEN jsonb_typeof((r0i0_a -> 'state')) = 'string' THEN ((r0i0_a -> 'state') #>> '{}') END END WHEN r0i0_a IS NOT NULL THEN 'answered' END AS r0i0_s,
  CASE WHEN jsonb_typeof(r0i0_a) = 'object' THEN (r0i0_a -> 'evidence') END AS r0i0_e,
  CASE WHEN jsonb_typeof(r0i0_a) = 'object' THEN (r0i0_a -> 'value') ELSE r0i0_a END AS r0i0_v0,
  CASE WHEN jsonb_typeof(r0i1_a) = 'object' THEN CASE WHEN (r0i1_a -> 'state') IS NULL THEN 'answered' ELSE CASE WHEN jsonb_typeof((r0i1_a -> 'state')) = 'string' THEN ((r0i1_a -> 'state') #>> '{}') END END WHEN r0i1_a IS NOT NULL THEN 'answered' END AS r0i1_s,
  CASE WHEN jsonb_typeof(r0i1_a) = 'object' THEN (r0i1_a -> 'evidence') END AS r0i1_e,
  CASE WHEN jsonb_typeof(r0i1_a) = 'object' THEN (r0i1_a -> 'value') ELSE r0i1_a END AS r0i1_v0,
  CASE WHEN jsonb_typeof(r0i2_a) = 'object' THEN CASE WHEN (r0i2_a -> 'state') IS NULL THEN 'answered' ELSE CASE WHEN jsonb_typeof((r0i2_a -> 'state')) = 'string' THEN ((r0i2_a -> 'state') #>> '{}') END END WHEN r0i2_a IS NOT NULL THEN 'answered' END AS r0i2_s,
  CASE WHEN jsonb_typeof(r0i2_a) = 'object' THEN (r0i2_a -> 'evidence') END AS r0i2_e,
  CASE WHEN jsonb_typeof(r0i2_a) = 'object' THEN (r0i2_a -> 'value') ELSE r0i2_a END AS r0i2_v0
FROM (
SELECT
  (h_r0 -> 'scorecard') AS r0i0_a,
  (h_r0 -> 'bench') AS r0i1_a,
  (h_r0 -> 'look_back') AS r0i2_a
OFFSET 0
) AS l3
OFFSET 0
) AS l4
OFFSET 0
) AS l5
OFFSET 0
) AS l7
OFFSET 0
) AS l8
OFFSET 0
) AS l9
OFFSET 0
) AS l10
OFFSET 0
) AS l11
OFFSET 0
) AS l12
OFFSET 0
) AS l13
OFFSET 0
) AS l14
OFFSET 0
) AS l15
OFFSET 0
) AS l16
OFFSET 0
) AS l17
OFFSET 0
) AS inside) AS r0;

CREATE VIEW "hr"."gap_scores" AS
SELECT s.sheet_id, each.rubric, each.version, each.about, each.status, each.coverage, each.claimed_points, each.credited_points, each.reached, each.target, each.gap
FROM "hr"."gap_worked" AS s CROSS JOIN LATERAL (VALUES
  (((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END) OR NOT coalesce((CASE h_who WHEN '/self' THEN TRUE WHEN '/manager' THEN TRUE WHEN '/report' THEN TRUE WHEN '/peer' THEN TRUE WHEN '/sponsor' THEN TRUE WHEN '/consultant' THEN TRUE ELSE FALSE END), FALSE)), 'skill', '1.0.0', 'leader', r0_status, r0_coverage, r0_claimed, r0_credited, r0_reached, r0_target, r0_gap)
) AS each (asked, rubric, version, about, status, coverage, claimed_points, credited_points, reached, target, gap)
WHERE each.asked AND coalesce(h_problem, r0_problem) IS NULL;

CREATE VIEW "hr"."gap_refused" AS
SELECT sheet_id, coalesce(h_problem, r0_problem) AS reason FROM "hr"."gap_worked" WHERE coalesce(h_problem, r0_problem) IS NOT NULL;
