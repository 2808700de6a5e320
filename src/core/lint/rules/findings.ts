import { evaluate, type Facts } from '../../conditions/evaluate.js';
import { findingVocabulary } from '../../rubric/compile_pack.js';
import type { Pack } from '../../rubric/types.js';
import { domainsOf } from '../domains.js';
import type { Found, PackRule, PackToLint } from '../rule.js';
import { holdsIn, spaceOf } from '../space.js';

function withoutOutcome(
  { pack, inherited_findings, rubrics }: PackToLint,
  outcome: boolean,
  tell: (source: string) => Omit<Found, 'path'>,
): Found[] {
  return pack.findings.slice(inherited_findings).flatMap(({ when }, index): Found[] => {
    const space = spaceOf(domainsOf([when.tree], findingVocabulary(pack, rubrics)));
    if (holdsIn(space, (each) => isPossible(each, pack) && evaluate(when, each) === outcome)) return [];
    const { message, fix } = tell(JSON.stringify(when.source));
    return [{ path: ['findings', index, 'when'], message: `${message}${space.caveat}`, fix }];
  });
}

/** Values stand for those around them, so a gap beside a claim may be this far off. */
const SLACK = 0.501;

/** What is credited is never above what is claimed, and a gap is what is missing to the target of some role. */
function isPossible(facts: Facts, { rubrics }: Pack): boolean {
  const at = (group: string, id: string) => (facts[group] as Readonly<Record<string, number>> | undefined)?.[id];
  return rubrics.every(({ id, target }) => {
    const [claimed, credited, gap] = [at('claimed', id), at('credited', id), at('gap', id)];
    if (claimed !== undefined && credited !== undefined && credited > claimed) return false;
    if (gap === undefined) return true;
    const targets = Object.values(target);
    const [least, most] = [Math.min(...targets) - (claimed ?? 5), Math.max(...targets) - (claimed ?? 1)];
    const slack = claimed === undefined ? 0 : SLACK;
    return gap >= least - slack && gap <= most + slack;
  });
}

export const findingNever: PackRule = {
  id: 'finding-never',
  of: 'pack',
  proves: 'Some known profile and scores make every finding of a pack true.',
  severity: 'error',
  check: (lint) =>
    withoutOutcome(lint, true, (source) => ({
      message: `this is never found: ${source} is never true`,
      fix: 'correct the condition, or take the finding out',
    })),
};

export const findingAlways: PackRule = {
  id: 'finding-always',
  of: 'pack',
  proves: 'Some known profile and scores make every finding of a pack false.',
  severity: 'error',
  check: (lint) =>
    withoutOutcome(lint, false, (source) => ({
      message: `this is found in everybody: ${source} is never false`,
      fix: 'correct the condition; what holds for everybody is no finding',
    })),
};
