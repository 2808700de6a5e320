import { nearest } from '../../core/nearest.js';
import type { LevelChange, Reply, SwitchesQuestion, SwitchesView } from '../prompter.js';
import { obstacleTo } from '../switches/finish.js';
import { rises } from '../switches/levels.js';
import { choosing, isSame, type SwitchesState, startSwitches, toggled } from '../switches/state.js';
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
  talk.print(['', ...wrapText(ask, talk.width), ...(why === undefined ? [] : wrapText(why, talk.width))]);
  talk.print([...listed(state, talk.width), ...outlook(state.seen, talk.width), ...wrapText(HOW, talk.width)]);
  for (;;) {
    const line = await talk.line('Answer: ');
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

const HOW =
  'A number switches that one on or off. best: the best choice. show 3: more about 3. list: all of them. done, or leave.';

const WORDS = ['best', 'show', 'list', 'again', 'done', 'leave', 'help'];

/** One line. An empty one means nothing here, so that nothing is taken by accident. */
function hear(state: SwitchesState, typed: string, width: number): Led {
  const [said = '', ...rest] = typed.trim().toLowerCase().replace(/^\//, '').replace(/\.$/, '').split(/\s+/);
  const number = rest.length === 0 ? numberIn(said, state) : null;
  if (number !== null) return switched(state, number, width);
  if (said === 'show' || said === 'details') return show(state, rest.join(' '), width);
  if (rest.length > 0) return unknown(said);
  switch (said) {
    case 'best':
    case 'b':
      return best(state, width);
    case 'list':
    case 'again':
      return { state, tell: [...listed(state, width), ...outlook(state.seen, width)] };
    case 'help':
    case '?':
      return { state, tell: wrapText(HOW, width) };
    case 'done':
    case 'finish':
      return finish(state, width);
    case 'leave':
    case 'quit':
    case 'exit':
    case 'q':
      return { outcome: 'left' };
    default:
      return unknown(said, state);
  }
}

function numberIn(said: string, { on }: SwitchesState): number | null {
  const number = /^\d{1,4}$/.test(said) ? Number(said) : 0;
  return number >= 1 && number <= on.length ? number - 1 : null;
}

function switched(state: SwitchesState, at: number, width: number): Led {
  const next = choosing(state, toggled(state.on, at));
  const label = state.question.entries[at]?.label ?? '';
  const news = wrapText(`${next.on[at] === true ? 'On' : 'Off'}: ${at + 1}. ${label}`, width);
  return { state: next, tell: [...news, ...outlook(next.seen, width)] };
}

function best(state: SwitchesState, width: number): Led {
  const on = state.question.best();
  if (isSame(on, state.on)) return { state, tell: ['This is the best choice already.'] };
  const next = choosing(state, on);
  return { state: next, tell: ['The best choice:', ...listed(next, width), ...outlook(next.seen, width)] };
}

function show(state: SwitchesState, which: string, width: number): Led {
  const at = numberIn(which, state);
  const entry = at === null ? undefined : state.question.entries[at];
  if (entry === undefined) return { problem: `Type show and a number from 1 to ${state.on.length}.` };
  const texts = [entry.label, spoken(entry.about), ...entry.details].filter((text) => text !== '');
  return { state, tell: ['', ...texts.flatMap((text) => wrapText(text, width)), ''] };
}

/** What can be accepted is told once; what cannot is a slip. */
function finish(state: SwitchesState, width: number): Led {
  const obstacle = obstacleTo(state.seen);
  if (obstacle === null || (obstacle.again && state.asked === 'finish')) return { outcome: 'done' };
  if (!obstacle.again) return { problem: obstacle.text };
  const tell = wrapText(`${obstacle.text} Type done once more to take it all the same.`, width);
  return { state: { ...state, asked: 'finish' }, tell };
}

function unknown(said: string, state?: SwitchesState): Led {
  const close = nearest(said, WORDS);
  const range = state === undefined || !/^\d+$/.test(said) ? '' : ` The numbers are 1 to ${state.on.length}.`;
  return { problem: `This means nothing here.${close === undefined ? '' : ` Did you mean ${close}?`}${range} ${HOW}` };
}

function listed({ question: { entries }, on, seen }: SwitchesState, width: number): string[] {
  return entries.flatMap(({ label, about }, index) => {
    const remark = [on[index] === true ? 'on' : 'off', spoken(about), seen.beside[index] ?? ''].filter(
      (text) => text !== '',
    );
    return optionLines({ label: `${index + 1}`, text: label, aside: remark.join(', ') }, width);
  });
}

/** What the choice comes to; areas that stay as they are are counted only. */
function outlook({ facts, levels, problems }: SwitchesView, width: number): string[] {
  const rising = levels.filter(rises);
  const same = levels.length - rising.length;
  const rest = same === 0 ? [] : [`${same === levels.length ? 'No area changes' : `${same} stay as they are`}.`];
  const texts = [
    ...facts.map((fact) => `${fact}.`),
    ...rising.map(levelText),
    ...(levels.length === 0 ? [] : rest),
    ...problems.map(({ text }) => `Problem: ${text}`),
  ];
  return texts.flatMap((text) => wrapText(text, width));
}

function levelText({ label, before, after, target }: LevelChange): string {
  return `${label}: ${before} now, then ${after}; target ${target}.`;
}

/** Points between words are read out or swallowed; commas are a pause. */
function spoken(text: string): string {
  return text.replaceAll(' · ', ', ');
}
