import type { FollowUpTexts } from '../language.js';
import { brief } from './brief.js';
import { briefKinds } from './brief_kinds.js';
import { checkin } from './checkin.js';
import { comparison } from './comparison.js';
import { plan, planCalendar, planPage } from './plan.js';

/** What is said once a report is there, in German. */
export const followUp: FollowUpTexts = { plan, planPage, planCalendar, brief, briefKinds, checkin, comparison };
