import type { DataRequest } from '../../core/report/data_request.js';
import type { Heard, HeardVoice } from '../../core/report/heard.js';
import type { Relation } from '../../core/words.js';
import {
  type Block,
  bullets,
  type Document,
  fact,
  paragraph,
  type Section,
  section,
  type Table,
} from '../document/document.js';
import { capital } from '../sentence.js';
import { visibleStrings } from '../visible-report.js';

/** What was heard, as one would write it the same evening. Made visible first. */
export function heardDocument(raw: Heard): Document {
  const heard = visibleStrings(raw);
  return {
    title: 'What we heard',
    facts: [...fact('About', nameOf(heard)), ...fact('We spoke with', heard.voices.map(talkWords).join('; '))],
    front: [
      ...section('Thank you', [paragraph(THANKS)]),
      ...heard.voices.flatMap(wordsSection),
      ...requestSection(heard),
    ],
    details: [],
  };
}

const THANKS =
  'Thank you for your time and for speaking so openly. Below is what we noted, in the words we heard. If something is not what you meant, tell us and we change it.';

function nameOf({ subject }: Heard): string {
  return subject.name ?? subject.id;
}

/** One, and several: nobody but the person it is about is named. */
const WHO: Readonly<Record<Relation, readonly [one: string, several: string]>> = {
  self: ['the leader', 'the leader'],
  manager: ["the leader's manager", "the leader's managers"],
  sponsor: ['the CEO', 'the CEO'],
  report: ['a rep', 'reps'],
  peer: ['a colleague', 'colleagues'],
  consultant: ['the consultant', 'the consultants'],
};

function talkWords({ relation, people, days }: HeardVoice): string {
  const [one, several] = WHO[relation];
  const who = people === 1 || one === several ? one : `${people} ${several}`;
  return `${who} on ${days.join(', ')}`;
}

function wordsSection({ relation, people, areas }: HeardVoice): readonly Section[] {
  const [one, several] = WHO[relation];
  const title = `In the words of ${people === 1 || one === several ? one : several}`;
  if (areas.length === 0) return section(title, [paragraph('Nothing was noted word for word.')]);
  const blocks = areas.map(
    (area): Block => ({
      kind: 'entry',
      title: area.title,
      blocks: area.questions.map((question) => ({
        kind: 'entry',
        title: question.title,
        blocks: bullets(question.words.flatMap(quotes)),
      })),
    }),
  );
  return section(title, blocks);
}

/** Lines of a note are separate sayings. */
function quotes(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => `“${line}”`);
}

function requestSection(heard: Heard): readonly Section[] {
  const { requests } = heard;
  if (requests.length === 0) return [];
  if (requests.every(({ received }) => received)) {
    return section('What we have seen', [tableOf(heard), paragraph(ALL_SEEN)]);
  }
  return [
    ...section('What we would like to see', [paragraph(ASKING), tableOf(heard)]),
    ...section('What comes next', [paragraph(NEXT)]),
  ];
}

const ASKING =
  'Please show us what you use already, and make nothing new for us. A look at your screen is enough. Where there is nothing to show, just say so.';

const NEXT =
  'First we look at these, then we sit down with you and go through what we see, usually within ten days. Until then we draw no conclusions.';

const ALL_SEEN = 'We have seen everything we asked for. Next we sit down with you and go through what we see.';

function tableOf(heard: Heard): Table {
  return {
    kind: 'table',
    head: ['What', 'From whom', 'By when', 'Received?'],
    rows: heard.requests.map((request) => rowOf(request, heard)),
  };
}

function rowOf({ what, from, received }: DataRequest, heard: Heard): string[] {
  const who = from === 'self' ? nameOf(heard) : capital(WHO[from][0].replace(/^the /, ''));
  return [what, who, received ? '' : heard.by, received ? 'yes' : 'not yet'];
}
