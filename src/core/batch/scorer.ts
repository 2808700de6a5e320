import { repeatsKeys } from '../documents/json.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { ByteCursor } from './byte_cursor.js';
import { ByteDays } from './byte_days.js';
import { Context } from './context.js';
import { Days } from './days.js';
import { ROOM, Tally } from './least_text.js';
import { NumberBytes } from './number_bytes.js';
import { compileProgram, type Program } from './program.js';
import { ByteAnswers } from './read_answers_bytes.js';
import { HeadReader } from './read_head.js';
import { SheetReader } from './read_object.js';
import { readProfile } from './read_profile.js';
import { ByteSheet } from './read_sheet_bytes.js';
import { scoreSlots } from './score_slots.js';
import type { ScoredSheet } from './scored.js';
import { scoredObject } from './scored_object.js';
import type { Sink } from './sink.js';
import { LineWriter } from './write.js';

/** What a sheet names: a pack as "id@version", or else rubrics. */
export interface Names {
  readonly pack: string | null;
  readonly rubrics: readonly string[];
}

/** What is asked by these names. null: no such thing here, or answers to them have to be migrated first. */
export type FindInstrument = (names: Names) => { readonly pack: Pack; readonly rubrics: readonly Rubric[] } | null;

/**
 * One sheet after another, quickly. False or null: not perfectly plain; whoever calls goes the long way, which takes it or
 * says why not.
 */
export interface BatchScorer {
  /**
   * Adds the line of `score` without its end to the sink: what `lineOf` makes of what `scoreSheet` says. `text`: what the
   * data was parsed from; null where a repeated key was already refused. Nothing is added where it is false.
   */
  readonly into: (data: unknown, text: string | null, sink: Sink) => boolean;
  /** The same as an object, or null. */
  readonly scored: (data: unknown, text: string | null) => ScoredSheet | null;
  /** Both from the bytes of a line from `start` to before `end`, which are valid UTF-8; quicker, and given up more often. */
  readonly bytesInto: (bytes: Uint8Array, start: number, end: number, sink: Sink) => boolean;
  readonly scoredBytes: (bytes: Uint8Array, start: number, end: number) => ScoredSheet | null;
}

/** Programs kept; beyond that all are made again. Hardly any input mixes so many. */
const MOST_PROGRAMS = 64;

interface Ready {
  readonly program: Program;
  readonly reader: SheetReader;
  readonly answers: ByteAnswers;
  readonly writer: LineWriter;
}

export function batchScorer(find: FindInstrument): BatchScorer {
  const tally = new Tally();
  const head = new HeadReader(tally);
  const [days, numbers, cursor, context] = [new Days(), new NumberBytes(), new ByteCursor(), new Context()];
  const byteDays = new ByteDays(cursor, days);
  const sheet = new ByteSheet(head, context, cursor, byteDays);
  const known = new Map<string, Ready | null>();
  const make = (): Ready | null => {
    const instrument = find({ pack: head.pack, rubrics: head.rubrics });
    const program =
      instrument === null ? null : compileProgram(instrument.pack, instrument.rubrics, asked(head), context);
    if (program === null) return null;
    const reader = new SheetReader(program, tally, days);
    const answers = new ByteAnswers(program, reader, cursor, byteDays);
    return { program, reader, answers, writer: new LineWriter(program, numbers, head.pack !== null) };
  };
  let [lastKey, last]: [HeadKey, Ready | null] = [NO_KEY, null];
  const readyFor = (): Ready | null => {
    // A sitting belongs to a pack.
    if (head.pack === null && head.sitting !== undefined) return null;
    if (isSame(lastKey, head)) return last;
    last = lookUp();
    const { pack, relation, form, sitting } = head;
    lastKey = { pack, relation, form, sitting };
    return last;
  };
  const lookUp = (): Ready | null => {
    const key = `${head.pack ?? head.rubrics.join(' ')} ${head.relation} ${head.form} ${head.sitting ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_PROGRAMS) known.clear();
    const fresh = make();
    known.set(key, fresh);
    return fresh;
  };
  /** What the sheet is scored with, its results filled in. */
  const run = (data: unknown, text: string | null): Ready | null => {
    tally.characters = 0;
    context.clear();
    if (!head.read(data) || !readProfile(head.profile, context, tally)) return null;
    const ready = readyFor();
    if (ready === null || !ready.reader.read(head)) return null;
    if (text !== null && text.length > tally.characters + ROOM && repeatsKeys(text, data)) return null;
    scoreSlots(ready.program, context.role);
    return ready;
  };
  const runBytes = (bytes: Uint8Array, start: number, end: number): Ready | null => {
    const ready = sheet.read(bytes, start, end, readyFor);
    if (ready !== null) scoreSlots(ready.program, context.role);
    return ready;
  };
  const lineBy = (ready: Ready | null, sink: Sink): boolean => {
    ready?.writer.into(head, context, sink);
    return ready !== null;
  };
  const objectBy = (ready: Ready | null) => (ready === null ? null : scoredObject(ready.program, head, context));
  return {
    into: (data, text, sink) => lineBy(run(data, text), sink),
    scored: (data, text) => objectBy(run(data, text)),
    bytesInto: (bytes, start, end, sink) => lineBy(runBytes(bytes, start, end), sink),
    scoredBytes: (bytes, start, end) => objectBy(runBytes(bytes, start, end)),
  };
}

type HeadKey = Pick<HeadReader, 'pack' | 'relation' | 'form' | 'sitting'>;

/** Of no sheet: sheets without a pack are told apart by their rubrics, and looked up. */
const NO_KEY: HeadKey = { pack: null, relation: 'self', form: 'full', sitting: undefined };

/** Most sheets ask what the one before asked. */
function isSame(last: HeadKey, { pack, relation, form, sitting }: HeadKey): boolean {
  const isPack = pack !== null && last.pack === pack;
  return isPack && last.relation === relation && last.form === form && last.sitting === sitting;
}

function asked({ relation, form, sitting }: HeadReader) {
  return { relation, form, sitting };
}
