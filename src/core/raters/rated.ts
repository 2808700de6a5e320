import type { ItemLevel, RatedItem, RatedRubric, Source, SourceLevel } from '../report/raters.js';
import { agreementOn } from './agreement_words.js';
import { type Columns, type Said, sourcesOf } from './columns.js';
import { intervalOf } from './intervals.js';
import type { Measured } from './measured.js';
import { sampleOfSpread } from './samples.js';
import type { ToldRubric } from './told.js';
import { verdictOn } from './verdict.js';

/** Read with care: a mean of fewer raters (scoring method §9). */
const ENOUGH = 5;

/** One row of the results: what each source says, self against others, and the items. */
export function ratedRubric(measured: Measured, columns: Columns, target: number): RatedRubric {
  const { rubric, said, basis } = measured;
  const self = measured.self?.claimed.level ?? null;
  const others = measured.others?.claimed.level ?? null;
  return {
    rubric: rubric.id,
    title: rubric.title,
    target,
    levels: sourcesOf(columns).map((source) =>
      levelOf(source, saidBy(source, said), toldBy(source, rubric.id, columns)),
    ),
    self,
    others,
    difference: self === null || others === null ? null : self - others,
    verdict: verdictOn(self, others, target),
    basis,
    items: itemsOf(measured, columns),
  };
}

function saidBy({ id }: Source, said: readonly Said[]): Said | undefined {
  return said.find(({ source }) => source.id === id);
}

function toldBy({ id }: Source, rubric: string, { groups }: Columns): ToldRubric | undefined {
  const group = groups.find(({ source }) => source.id === id);
  return group?.rubrics.find(({ told }) => told.rubric === rubric)?.told;
}

/** Of a person who is named there is neither interval nor agreement. */
function levelOf({ id, named, raters }: Source, said: Said | undefined, told: ToldRubric | undefined): SourceLevel {
  const score = said === undefined || said.hidden ? null : said.score;
  const spreads = (told?.items ?? []).flatMap(({ item, spread }) => (spread === null ? [] : [[item, spread] as const]));
  const samples = new Map(spreads.map(([item, spread]) => [item, sampleOfSpread(spread)]));
  return {
    source: id,
    level: score?.claimed.level ?? null,
    hidden: said?.hidden ?? false,
    interval: named || score === null ? null : intervalOf(score, samples),
    agreement: named || score === null ? null : agreementOn([...samples.values()]),
    few: !named && raters < ENOUGH,
  };
}

/** Every item that somebody whose view is shown was asked, in the order of the rubric. */
function itemsOf({ rubric, said }: Measured, columns: Columns): readonly RatedItem[] {
  const asked = said.flatMap((each) => (each.hidden ? [] : each.score.items.filter(({ counts }) => counts)));
  const ids = new Set(asked.map(({ item }) => item));
  return rubric.items
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({
      item: id,
      title,
      levels: sourcesOf(columns).map((source) =>
        itemLevel(id, source, saidBy(source, said), toldBy(source, rubric.id, columns)),
      ),
    }));
}

function itemLevel(id: string, source: Source, said: Said | undefined, told: ToldRubric | undefined): ItemLevel {
  const score = said === undefined || said.hidden ? undefined : said.score;
  const own = told?.items?.find(({ item }) => item === id);
  return {
    source: source.id,
    level: score?.items.find(({ item }) => item === id)?.claimed_level ?? null,
    about: own?.about ?? false,
    hidden: said?.hidden ?? false,
    spread: own?.spread ?? null,
  };
}
