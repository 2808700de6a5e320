import { nearest } from '../../core/nearest.js';
import type { Reply, SwitchesQuestion } from '../prompter.js';
import { obstacleTo } from '../switches/finish.js';
import { rises } from '../switches/levels.js';
import { choosing, isSame, type SwitchesState, startSwitches, toggled } from '../switches/state.js';
import { wordsOf } from '../switches/words.js';
import { wrapText } from '../view/text.js';
import { optionLines } from './card_text.js';
import type { Talk } from './talk.js';

/** What a line led to: another choice with what is said of it, something to be told, an end, or why it means nothing. */
type Led =
  | { readonly state: SwitchesState; readonly tell: readonly string[] }
  | { readonly outcome: 'done' | 'left' }
  | { readonly problem: string };

/** Switches in plain lines: a number switches, and what the choice comes to is said again. Leaving ends as the end of the input does. */
export async function switches(talk: Talk, question: SwitchesQuestion): Promise<Reply<readonly boolean[]>> {
  let state = startSwitches(question);
  const { ask, why } = question;
  const { line: words } = wordsOf(question);
  talk.print(['', ...wrapText(ask, talk.width), ...(why === undefined ? [] : wrapText(why, talk.width))]);
  talk.print([...listed(state, talk.width), ...outlook(state, talk.width), ...wrapText(words.how, talk.width)]);
  for (;;) {
    const line = await talk.line(words.prompt);
    if (typeof line === 'string') return { ended: line };
    const led = hear(state, line.text, talk.width);
    if ('outcome' in led) return led.outcome === 'done' ? { value: state.on } : { ended: 'input_ended' };
    if ('problem' in led) {
      const ended = talk.refuse(line, led.problem);
      if (ended !== null) return { ended };
    } else {
      state = led.state;
      talk.print(led.tell);
    }
  }
}

/** One line. An empty one means nothing here, so that nothing is taken by accident. */
function hear(state: SwitchesState, typed: string, width: number): Led {
  const { line: words } = wordsOf(state.question);
  const [typedFirst = '', ...rest] = typed.trim().toLowerCase().replace(/^\//, '').replace(/\.$/, '').split(/\s+/);
  const said = Object.hasOwn(words.also, typedFirst) ? (words.also[typedFirst] ?? '') : typedFirst;
  const number = rest.length === 0 ? numberIn(said, state) : null;
  if (number !== null) return switched(state, number, width);
  if (said === 'show' || said === 'details') return show(state, rest.join(' '), width);
  if (rest.length > 0) return unknown(typedFirst, state, false);
  switch (said) {
    case 'best':
    case 'b':
      return best(state, width);
    case 'list':
    case 'again':
      return { state, tell: [...listed(state, width), ...outlook(state, width)] };
    case 'help':
    case '?':
      return { state, tell: wrapText(words.how, width) };
    case 'done':
    case 'finish':
      return finish(state, width);
    case 'leave':
    case 'quit':
    case 'exit':
    case 'q':
      return { outcome: 'left' };
    default:
      return unknown(typedFirst, state, true);
  }
}

function numberIn(said: string, { on }: SwitchesState): number | null {
  const number = /^\d{1,4}$/.test(said) ? Number(said) : 0;
  return number >= 1 && number <= on.length ? number - 1 : null;
}

function switched(state: SwitchesState, at: number, width: number): Led {
  const next = choosing(state, toggled(state.on, at));
  const label = state.question.entries[at]?.label ?? '';
  const { line: words } = wordsOf(state.question);
  const now = next.on[at] === true ? words.on : words.off;
  const news = wrapText(`${now.charAt(0).toUpperCase()}${now.slice(1)}: ${at + 1}. ${label}`, width);
  return { state: next, tell: [...news, ...outlook(next, width)] };
}

function best(state: SwitchesState, width: number): Led {
  const on = state.question.best();
  const words = wordsOf(state.question);
  if (isSame(on, state.on)) return { state, tell: [words.isBestAlready] };
  const next = choosing(state, on);
  return { state: next, tell: [words.line.best, ...listed(next, width), ...outlook(next, width)] };
}

function show(state: SwitchesState, which: string, width: number): Led {
  const at = numberIn(which, state);
  const entry = at === null ? undefined : state.question.entries[at];
  if (entry === undefined) return { problem: wordsOf(state.question).line.showWhich(state.on.length) };
  const texts = [entry.label, spoken(entry.about), ...entry.details].filter((text) => text !== '');
  return { state, tell: ['', ...texts.flatMap((text) => wrapText(text, width)), ''] };
}

/** What can be accepted is told once; what cannot is a slip. */
function finish(state: SwitchesState, width: number): Led {
  const obstacle = obstacleTo(state.seen);
  if (obstacle === null || (obstacle.again && state.asked === 'finish')) return { outcome: 'done' };
  if (!obstacle.again) return { problem: obstacle.text };
  const tell = wrapText(`${obstacle.text} ${wordsOf(state.question).line.doneAgain}`, width);
  return { state: { ...state, asked: 'finish' }, tell };
}

/** `alone`: nothing stands behind it, so that a number is one that is too large. */
function unknown(said: string, { question, on }: SwitchesState, alone: boolean): Led {
  const { line: words } = wordsOf(question);
  const close = nearest(said, words.commands);
  const parts = [
    words.unknown,
    ...(close === undefined ? [] : [words.meant(close)]),
    ...(alone && /^\d+$/.test(said) ? [words.range(on.length)] : []),
    words.how,
  ];
  return { problem: parts.join(' ') };
}

function listed({ question, on, seen }: SwitchesState, width: number): string[] {
  const { line: words } = wordsOf(question);
  return question.entries.flatMap(({ label, about }, index) => {
    const remark = [on[index] === true ? words.on : words.off, spoken(about), seen.beside[index] ?? ''].filter(
      (text) => text !== '',
    );
    return optionLines({ label: `${index + 1}`, text: label, aside: remark.join(', ') }, width);
  });
}

/** What the choice comes to; areas that stay as they are are counted only. */
function outlook({ question, seen: { facts, levels, problems } }: SwitchesState, width: number): string[] {
  const { line: words } = wordsOf(question);
  const rising = levels.filter(rises);
  const same = levels.length - rising.length;
  const rest = same === 0 ? [] : [same === levels.length ? words.noneChanges : words.same(same)];
  const texts = [
    ...facts.map((fact) => `${fact}.`),
    ...rising.map(words.level),
    ...rest,
    ...problems.map(({ text }) => words.problem(text)),
  ];
  return texts.flatMap((text) => wrapText(text, width));
}

/** Points between words are read out or swallowed; commas are a pause. */
function spoken(text: string): string {
  return text.replaceAll(' · ', ', ');
}
