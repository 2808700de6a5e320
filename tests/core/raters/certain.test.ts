import { describe, expect, it } from 'vitest';
import { release } from '../../../src/core/raters/release.js';
import type { ReleaseRules } from '../../../src/core/raters/rules.js';
import type { AnonymousRelation } from '../../../src/core/raters/types.js';
import type { Item } from '../../../src/core/rubric/types.js';
import { checklist, choice, type ItemFile, level, rubric, yesNo } from '../samples.js';
import {
  certainAnswers,
  certainAnywhere,
  type Domain,
  type Given,
  type Person,
  sheetOf,
  type Tell,
} from './certain.js';
import { ASKED_OF_ALL, rulesFor } from './groups.js';

const KINDS: readonly [(id: string, own: Readonly<Record<string, unknown>>) => ItemFile, readonly Given[]][] = [
  [(id, own) => level(id, own), [1, 2, 3, 4, 5]],
  [(id, own) => yesNo(id, own), [false, true]],
  [(id, own) => choice(id, { no: 0, bit: 10, half: 60, yes: 100 }, own), ['no', 'bit', 'half', 'yes']],
  [(id, own) => choice(id, { low: 48, mid: 50, top: 51 }, own), ['low', 'mid', 'top']],
  [(id, own) => checklist(id, { a: 1, b: 2 }, own), [['none'], ['a'], ['b'], ['a', 'b']]],
];

interface Setting {
  readonly rules: ReleaseRules;
  readonly domain: Domain;
  /** Item id → relations that are asked it. */
  readonly asked: (relation: AnonymousRelation, item: string) => boolean;
}

/** Items by number of their kind, asked of both relations unless said. */
function settingOf(
  kinds: readonly number[],
  fewest: number,
  only: readonly (AnonymousRelation | null)[] = [],
): Setting {
  const files = kinds.map((kind, index) => {
    const relation = only[index] ?? null;
    const own = relation === null ? ASKED_OF_ALL : { relations: ['self', relation] };
    return KINDS[kind]?.[0](`item_${index}`, own) ?? level('none');
  });
  const rules = rulesFor([rubric(files)], { fewest });
  const domain = Object.fromEntries(kinds.map((kind, index) => [`item_${index}`, [...(KINDS[kind]?.[1] ?? []), null]]));
  const items = new Map<string, Item>(rules.rubrics[0]?.items.map((item) => [item.id, item]));
  return { rules, domain, asked: (relation, item) => items.get(item)?.relations.includes(relation) ?? false };
}

/** All that is told: at once, or first of some and then of those who come later. */
const telling =
  ({ rules }: Setting, early: number): Tell =>
  (people) => {
    const sheets = people.map(sheetOf);
    const first = release(null, sheets.slice(0, early), rules);
    const waiting = sheets.slice(0, early).filter(({ rater }) => first.waiting.some((each) => each === rater.relation));
    const then = release(first.released, [...waiting, ...sheets.slice(early)], rules);
    return JSON.stringify([first, then]);
  };

/** The same numbers without "about": what a careless release would tell. */
const careless =
  (setting: Setting): Tell =>
  (people) =>
    telling(setting, people.length)(people).replaceAll(/"level":[\d.]+/g, '') +
    Object.keys(setting.domain).map((item) => people.reduce((sum, { answers }) => sum + Number(answers[item] ?? 0), 0));

const nobody = (relations: readonly AnonymousRelation[], { domain, asked }: Setting): Person[] =>
  relations.map((relation) => ({
    relation,
    answers: Object.fromEntries(
      Object.keys(domain)
        .filter((item) => asked(relation, item))
        .map((item) => [item, null]),
    ),
  }));

const of = (report: number, peer: number): AnonymousRelation[] => [
  ...Array.from({ length: report }, () => 'report' as const),
  ...Array.from({ length: peer }, () => 'peer' as const),
];

describe('all ways in which a group can answer, put together by what is told of them', () => {
  it.each<[string, AnonymousRelation[], Setting]>([
    ['three, a level', of(3, 0), settingOf([0], 3)],
    ['four, a level', of(4, 0), settingOf([0], 3)],
    ['four, a level, at least four', of(4, 0), settingOf([0], 4)],
    ['three, two times yes or no', of(3, 0), settingOf([1, 1], 3)],
    ['four, an uneven choice', of(4, 0), settingOf([2], 3)],
    ['four, options close together', of(4, 0), settingOf([3], 3)],
    ['three, a checklist and yes or no', of(3, 0), settingOf([4, 1], 3)],
    ['six, yes or no, with a spread', of(6, 0), settingOf([1], 3)],
    ['six, options close together', of(6, 0), settingOf([3], 3)],
    ['two reports and a peer', of(2, 1), settingOf([1, 1], 3)],
    ['three reports and a peer, with a question for each', of(3, 1), settingOf([1, 1, 1], 3, [null, 'report', 'peer'])],
  ])('%s: nothing is certain', (_name, relations, setting) => {
    expect(certainAnywhere(nobody(relations, setting), setting.domain, telling(setting, relations.length))).toEqual([]);
  });

  it('a careless release would be found out', () => {
    const setting = settingOf([0], 3);
    expect(certainAnywhere(nobody(of(3, 0), setting), setting.domain, careless(setting))).not.toEqual([]);
  });
});

/** Park and Miller's generator: the same numbers in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

/** Answers of a group that mostly agrees, or of one that does not; some do not know. */
function answering(people: readonly Person[], domain: Domain, random: (below: number) => number): Person[] {
  const agrees = random(4);
  const typical = Object.fromEntries(Object.entries(domain).map(([item, all]) => [item, random(all.length - 1)]));
  return people.map((each) => ({
    ...each,
    answers: Object.fromEntries(
      Object.keys(each.answers).map((item) => {
        const all = domain[item] ?? [];
        const index = random(4) < agrees ? (typical[item] ?? 0) : random(random(3) === 0 ? all.length : all.length - 1);
        return [item, all[index] ?? null];
      }),
    ),
  }));
}

describe('1,000 random groups', () => {
  it.each([1, 2, 3, 4])('quarter %s: no answer of anybody is certain', (quarter) => {
    const random = randomFrom(quarter * 7919);
    for (let run = 0; run < 250; run++) {
      const kinds = Array.from({ length: 1 + random(3) }, () => random(KINDS.length));
      const only = kinds.map(() => (random(6) === 0 ? ('report' as const) : null));
      const setting = settingOf(kinds, 3 + (random(5) === 0 ? 1 : 0), only);
      const relations = Array.from(
        { length: 3 + random(5) },
        () => (random(3) === 0 ? 'peer' : 'report') as AnonymousRelation,
      );
      const people = answering(nobody(relations, setting), setting.domain, random);
      const early = random(2) === 0 ? people.length : random(people.length + 1);
      expect(
        certainAnswers(people, setting.domain, telling(setting, early)),
        JSON.stringify({ run, kinds, people }),
      ).toEqual([]);
    }
  });

  it('nor where doubts are told: six to eight raters, eight questions', () => {
    const random = randomFrom(4711);
    const told = new Set<string>();
    for (let run = 0; run < 60; run++) {
      const setting = settingOf(
        Array.from({ length: 8 }, () => (random(4) === 0 ? 1 : 0)),
        3,
      );
      const relations = Array.from(
        { length: 6 + random(3) },
        () => (random(4) === 0 ? 'peer' : 'report') as AnonymousRelation,
      );
      const people = answering(nobody(relations, setting), setting.domain, random);
      const careless = people.map((each, index) =>
        index > 0 || random(2) === 0
          ? each
          : {
              ...each,
              answers: Object.fromEntries(
                Object.entries(each.answers).map(([item, _]) => [item, setting.domain[item]?.[1] ?? null]),
              ),
            },
      );
      const tell = telling(setting, people.length);
      told.add(/"doubts":(\[[^\]]*\])/.exec(tell(careless))?.[1] ?? 'none');
      expect(certainAnswers(careless, setting.domain, tell), JSON.stringify({ run, careless })).toEqual([]);
    }
    expect(told.size).toBeGreaterThan(3);
  });
});
