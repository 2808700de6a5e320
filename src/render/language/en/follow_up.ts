import { brief } from './brief.js';
import { briefKinds } from './brief_kinds.js';
import { checkin } from './checkin.js';
import { comparison } from './comparison.js';
import { plan, planCalendar, planPage } from './plan.js';
import { planSwitches } from './plan_switches.js';

/** What is said once a report is there, in English: plans, briefs, check-ins, comparisons. */
export const followUp = { plan, planPage, planCalendar, planSwitches, brief, briefKinds, checkin, comparison };
