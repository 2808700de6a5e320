import type { CommandSpec } from '../command.js';
import { answers } from './answers.js';
import { assess } from './assess.js';
import { campaign } from './campaign.js';
import { check } from './check.js';
import { checkin } from './checkin.js';
import { cohort } from './cohort.js';
import { collect } from './collect.js';
import { compare } from './compare.js';
import { demo } from './demo.js';
import { explain } from './explain.js';
import { form } from './form.js';
import { init } from './init.js';
import { plan } from './plan.js';
import { redact } from './redact.js';
import { report } from './report.js';
import { rubric } from './rubric.js';
import { score } from './score.js';
import { sessions } from './sessions.js';
import { team } from './team.js';

/** THE LIST of commands, in the order of the help. A new one is a file and a line here. */
export const commands: readonly CommandSpec[] = [
  demo,
  assess,
  report,
  explain,
  plan,
  checkin,
  compare,
  check,
  score,
  team,
  form,
  campaign,
  collect,
  cohort,
  sessions,
  answers,
  redact,
  rubric,
  init,
];
