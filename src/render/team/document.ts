import type { TeamReport } from '../../core/rollup/types.js';
import { type Document, fact, paragraph, type Section, section } from '../document/document.js';
import type { Language } from '../language/language.js';
import { visibleStrings } from '../visible-report.js';
import { areaSections, classesSection, spreadSection } from './areas.js';
import { heatSections } from './heat.js';
import { shortSection } from './in_short.js';
import { howSection, leftSection } from './left.js';
import { groupField } from './names.js';
import { type TeamLanguage, withTeam } from './spoken.js';
import { pairsSection, wordsSections } from './words.js';

/** What is told of many leaders together: first what to see, then what it is made of. Made visible first. */
export function teamDocument(raw: TeamReport, spoken?: Language): Document {
  const language = withTeam(spoken);
  const report = visibleStrings(raw);
  const { title } = language.team;
  if (report.leaders === null) {
    return {
      title,
      facts: factsOf(report, language),
      front: nothingSection(language),
      details: [...leftSection(report, language), howSection(report, language)],
    };
  }
  return {
    title,
    facts: factsOf(report, language),
    front: [shortSection(report, language), ...heatSections(report, language), ...areaSections(report, language)],
    details: [
      ...classesSection(report, language),
      ...spreadSection(report, language),
      ...wordsSections(report, language),
      ...pairsSection(report, language),
      ...leftSection(report, language),
      howSection(report, language),
    ],
  };
}

function factsOf({ pack, pack_title, relation, leaders, caution, by }: TeamReport, language: TeamLanguage) {
  const { facts, counted, fewCounted } = language.team;
  const name = pack === null ? (leaders === null ? null : facts.named) : pack;
  return [
    ...fact(facts.pack, pack_title === null || name === null ? name : `${pack_title} (${name})`),
    ...fact(facts.sheets, language.texts.words.relation[relation]),
    ...fact(facts.leaders, leaders === null ? fewCounted : counted(language.whole(leaders), caution)),
    ...fact(facts.by, by === null ? null : groupField(by, language)),
    ...fact(facts.use, facts.purpose),
  ];
}

function nothingSection({ team: { nothing } }: TeamLanguage): readonly Section[] {
  return section(nothing.title, [paragraph(nothing.text)]);
}
