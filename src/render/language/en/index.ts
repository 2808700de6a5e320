import type { LanguageName } from '../index.js';
import { meaning, method, sources, versions } from './background.js';
import { actions, answers, apart, areas, findings, proof, sponsor } from './details.js';
import { heard } from './heard.js';
import { deck, legend, page, scores } from './layout.js';
import { caps, levels } from './levels.js';
import { numbers } from './numbers.js';
import { calendar, oneOnOne } from './one_on_one.js';
import { headline, moves, opening, priorities, sharedMoves, standing, strengths } from './page_one.js';
import { ranks } from './ranks.js';
import { several } from './several.js';
import { slopes } from './slopes.js';
import { cost, examples, sponsorPage } from './sponsor_page.js';
import { words } from './words.js';
import { explain, sensitivity, workings } from './workings.js';

/** Everything renderers say, in English. A new section is a group of its own here; the compiler then asks for it elsewhere. */
export const en = {
  /** BCP 47. */
  tag: 'en' as LanguageName,
  numbers,
  words,
  levels,
  caps,
  opening,
  standing,
  headline,
  moves,
  priorities,
  sharedMoves,
  strengths,
  areas,
  findings,
  apart,
  several,
  proof,
  answers,
  actions,
  sponsor,
  sponsorPage,
  cost,
  examples,
  meaning,
  sources,
  method,
  versions,
  workings,
  explain,
  sensitivity,
  scores,
  legend,
  slopes,
  page,
  deck,
  heard,
  oneOnOne,
  calendar,
  ranks,
};
