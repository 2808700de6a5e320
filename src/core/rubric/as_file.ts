import { kindOf } from '../items/index.js';
import type { ChecklistItem, Item, Rubric } from './types.js';

/** A member of one of a rubric's lists as its file would say it. */
export type Entry = Readonly<Record<string, unknown>>;

/** A compiled rubric as the data of a file that compiles to it, so that another file can build on it. */
export function asFile(rubric: Rubric): { readonly items: readonly Entry[] } & Entry {
  return {
    ...rubric,
    items: rubric.items.map(itemAsFile),
    gates: rubric.gates.map((gate) => ({ ...gate, needs: gate.needs.source })),
  };
}

function itemAsFile(item: Item): Entry {
  const { when, na, weight, must, evidence, ...rest } = item;
  return said({
    ...rest,
    ...(na === null ? {} : { na }),
    ...(when === null ? {} : { when: when.source }),
    ...(item.type === 'text' ? {} : { weight, must, evidence: evidenceAsFile(item) }),
    ...fieldsAsFile(item),
  });
}

/** Without the keys that a file would not have. */
function said(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** Only claims have limits of proof. */
function evidenceAsFile(item: Item): Entry {
  const { max_age_days, ...limits } = item.evidence;
  if (!kindOf(item).needsProof) return { examples: limits.examples };
  return max_age_days === null ? limits : { ...limits, max_age_days };
}

/** What was filled in when it was compiled is left out again. */
function fieldsAsFile(item: Item): Entry {
  switch (item.type) {
    case 'metric':
      return {
        min: item.min ?? undefined,
        max: item.max ?? undefined,
        scoring: item.scoring.map((rule) => said({ ...rule, for: rule.for?.source })),
      };
    case 'allocation':
      return { scoring: item.scoring.map((rule) => said({ ...rule, for: rule.for?.source })) };
    case 'checklist':
      return limitsAsFile(item);
    default:
      return {};
  }
}

/** Limits that are the sums of the options stay the sums when options come and go. */
function limitsAsFile({ options, full_at, zero_at }: ChecklistItem): Entry {
  const sumOf = (keep: (value: number) => boolean) =>
    options.reduce((sum, { value }) => sum + (keep(value) ? value : 0), 0);
  return {
    full_at: full_at === sumOf((value) => value > 0) ? undefined : full_at,
    zero_at: zero_at === sumOf((value) => value < 0) ? undefined : zero_at,
  };
}
