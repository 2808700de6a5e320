import type { SponsorAsk } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { type Block, fact, paragraph, type Section, section } from './document.js';

/** Half a page in the leader's own voice, to be handed over as it is. */
export function sponsorSection(report: Report, { texts }: Language): readonly Section[] {
  if (report.asks_of_sponsor.length === 0) return [];
  const title = report.role === 'owner' ? texts.sponsor.titleOfOwner : texts.sponsor.title;
  return section(title, [
    paragraph(texts.sponsor.intro),
    ...report.asks_of_sponsor.map((ask, index) => askBlock(report, ask, index, texts)),
  ]);
}

function askBlock(report: Report, ask: SponsorAsk, index: number, texts: Texts): Block {
  const { text, doneWhen } = askWords(report, ask, texts);
  const facts = fact(texts.moves.doneWhen, doneWhen);
  const mark = String(index + 1);
  return {
    kind: 'entry',
    mark,
    title: texts.words.ask[ask.kind],
    aside: ask.title,
    blocks: [paragraph(text), { kind: 'facts', facts }],
  };
}

interface AskWords {
  readonly text: string;
  readonly doneWhen: string;
}

function askWords(report: Report, { kind, action, items, rubric }: SponsorAsk, { sponsor }: Texts): AskWords {
  if (action !== null) return { text: `${action.title}. ${action.do}`, doneWhen: action.done_when };
  switch (kind) {
    case 'owner':
      return { ...sponsor.owner, text: sponsor.owner.text(items.join('; ')) };
    case 'one_owner': {
      const { named, text, doneWhen } = sponsor.oneOwner;
      const both = (report.apart?.owners ?? []).filter((each) => each.rubric === rubric);
      return { text: text(both.map(({ title, leader, above }) => named(title, leader, above)).join('; ')), doneWhen };
    }
    case 'teacher':
      return sponsor.teacher;
    default:
      return sponsor.permission;
  }
}
