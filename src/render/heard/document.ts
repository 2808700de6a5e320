import type { DataRequest } from '../../core/report/data_request.js';
import type { Heard, HeardVoice } from '../../core/report/heard.js';
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
import { english } from '../language/english.js';
import type { Language } from '../language/language.js';
import { visibleStrings } from '../visible-report.js';

/** What was heard, as one would write it the same evening. Made visible first. */
export function heardDocument(raw: Heard, language: Language = english): Document {
  const heard = visibleStrings(raw);
  const { heard: texts } = language.texts;
  return {
    title: texts.title,
    facts: [
      ...fact(texts.about, nameOf(heard)),
      ...fact(texts.spokeWith, heard.voices.map((voice) => talkWords(voice, language)).join('; ')),
    ],
    front: [
      ...section(texts.thanksTitle, [paragraph(texts.thanks)]),
      ...heard.voices.flatMap((voice) => wordsSection(voice, language)),
      ...requestSection(heard, language),
    ],
    details: [],
  };
}

function nameOf({ subject }: Heard): string {
  return subject.name ?? subject.id;
}

function talkWords({ relation, people, days }: HeardVoice, { texts, day }: Language): string {
  return texts.heard.talk(relation, people, days.map(day).join(', '));
}

function wordsSection({ relation, people, areas }: HeardVoice, { texts: { heard } }: Language): readonly Section[] {
  const title = heard.inTheWordsOf(relation, people);
  if (areas.length === 0) return section(title, [paragraph(heard.nothing)]);
  const blocks = areas.map(
    (area): Block => ({
      kind: 'entry',
      title: area.title,
      blocks: area.questions.map((question) => ({
        kind: 'entry',
        title: question.title,
        blocks: bullets(question.words.flatMap(sayings).map(heard.quote)),
      })),
    }),
  );
  return section(title, blocks);
}

/** Lines of a note are separate sayings. */
function sayings(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

function requestSection(heard: Heard, language: Language): readonly Section[] {
  const { requests } = heard;
  const { heard: texts } = language.texts;
  if (requests.length === 0) return [];
  const table = tableOf(heard, language);
  if (requests.every(({ received }) => received)) {
    return section(texts.seenTitle, [table, paragraph(texts.seen)]);
  }
  return [
    ...section(texts.wantedTitle, [paragraph(texts.wanted), table]),
    ...section(texts.nextTitle, [paragraph(texts.next)]),
  ];
}

function tableOf(heard: Heard, language: Language): Table {
  const { what, from, by, received } = language.texts.heard.head;
  return {
    kind: 'table',
    head: [what, from, by, received],
    rows: heard.requests.map((request) => rowOf(request, heard, language)),
  };
}

function rowOf({ what, from, received }: DataRequest, heard: Heard, { texts, day }: Language): string[] {
  const who = from === 'self' ? nameOf(heard) : texts.heard.from[from];
  return received ? [what, who, '', texts.heard.received] : [what, who, day(heard.by), texts.heard.notReceived];
}
