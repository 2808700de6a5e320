import type { Report, SponsorAsk } from '../../core/report/types.js';
import { ASK } from '../phrases.js';
import { type Block, fact, paragraph, type Section, section } from './document.js';

/** Half a page in the leader's own voice, to be handed over as it is. */
export function sponsorSection(report: Report): readonly Section[] {
  if (report.asks_of_sponsor.length === 0) return [];
  const title = report.role === 'owner' ? 'What I need from others' : 'What I need from my boss';
  return section(title, [
    paragraph(INTRO),
    ...report.asks_of_sponsor.map((ask, index) => askBlock(report, ask, index)),
  ]);
}

const INTRO = 'I am working on the priorities above. These are the parts I cannot do alone:';

function askBlock(report: Report, ask: SponsorAsk, index: number): Block {
  const { text, done_when } = askWords(report, ask);
  const facts = fact('Done when', done_when);
  const mark = String(index + 1);
  return {
    kind: 'entry',
    mark,
    title: ASK[ask.kind],
    aside: ask.title,
    blocks: [paragraph(text), { kind: 'facts', facts }],
  };
}

function askWords(report: Report, { kind, action, items, rubric }: SponsorAsk): { text: string; done_when: string } {
  if (action !== null) return { text: `${action.title}. ${action.do}`, done_when: action.done_when };
  switch (kind) {
    case 'owner':
      return {
        text: `Nobody owns this today: ${items.join('; ')}. Please decide whose it is; it may well be mine.`,
        done_when: 'A name stands behind each part, and that person knows.',
      };
    case 'one_owner': {
      const named = (report.apart?.owners ?? []).filter((each) => each.rubric === rubric);
      const both = named.map(({ title, leader, above }) => `${title} (I named ${leader}, you ${above})`).join('; ');
      return {
        text: `Asked apart, we named different people: ${both}. Please decide with me whose it is.`,
        done_when: 'We both name the same person, and that person knows.',
      };
    }
    case 'teacher':
      return {
        text: 'Nobody near me can teach this. Please help me find somebody who does it well, inside or outside.',
        done_when: 'There is a name and a first date.',
      };
    default:
      return {
        text: 'What this area needs I may not do today. Please allow it, or tell me who can.',
        done_when: 'The yes is in writing, with its limits.',
      };
  }
}
