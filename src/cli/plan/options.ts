import type { ActionKey, BriefKind, PlanBudget } from '../../core/plan/types.js';
import { type PlanFormatName, planFormats } from '../../render/plan/index.js';
import type { AskingOptions } from '../asking.js';
import type { OutOptions } from '../deliver.js';
import type { DisplayOptions } from '../display.js';
import type { SourceOptions } from '../report_sources.js';

export const MOST_HOURS = 2000;
export const MOST_WEEKS = 52;
export const MOST_OPEN = 3;

/** Of leader and team, where no budget is named. */
const HOURS_A_WEEK = 3;
const WEEKS = 13;

/** yaml is the file that people edit and check-ins go by. */
export type PlanOutput = PlanFormatName | 'yaml';

const { terminal, ...others } = planFormats;

/** What a plan can be written as. */
export const PLAN_FORMATS: Readonly<Record<PlanOutput, { readonly extension: string; readonly editions: boolean }>> = {
  terminal,
  yaml: { extension: 'yaml', editions: false },
  ...others,
};

export interface PlanOptions extends DisplayOptions, OutOptions, SourceOptions, AskingOptions {
  readonly plan?: string;
  readonly hours?: number;
  readonly weeks?: number;
  readonly open?: number;
  readonly with?: readonly ActionKey[];
  readonly without?: readonly ActionKey[];
  /** YYYY-MM-DD */
  readonly start?: string;
  readonly auto?: boolean;
  readonly format?: readonly PlanOutput[];
  readonly edition?: 'full' | 'sponsor';
  readonly brief?: BriefKind;
}

export function budgetOf({ weeks = WEEKS, hours = weeks * HOURS_A_WEEK, open = MOST_OPEN }: PlanOptions): PlanBudget {
  return { hours, weeks, open };
}
