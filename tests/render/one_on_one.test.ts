import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { oneOnOneWords } from '../../src/render/document/one_on_one.js';
import { english } from '../../src/render/language/english.js';
import { languages } from '../../src/render/language/index.js';
import { empty, rich } from './fixtures.js';

const german = await languages.de.load();
const said = (report: Report, language = english) => oneOnOneWords(report, language);

describe('the words for the next one-to-one', () => {
  it('say what was looked at, what comes first, the one move, what is asked for, and when to look again', () =>
    expect(said(rich)).toEqual([
      'I have answered some questions about how I lead, in 4 areas. So far it is only my own view; nobody has checked it. What comes first for me: Coaching.',
      'This week I will do one thing: One observed call, one note, one next try. When a rep asks me to rescue a call, I will ask which buyer action they want, let them lead, and write one dated next try with them the same day. You can tell that it is done by this: Four notes from three reps in 30 days show expected action, actual action and next try.',
      "What I need from you: that you say whose job this is, since today it is nobody's: Coaching managers. Let us talk on 2026-12-04: what has begun, and what stands in the way.",
    ]));

  it('are said in German', () =>
    expect(said(rich, german).at(-1)).toBe(
      'Was ich dafür brauche: dass Sie sagen, wessen Aufgabe das ist, denn heute gehört sie niemandem: Coaching managers. Lassen Sie uns am 4. Dezember 2026 darüber sprechen: was begonnen hat und was im Weg steht.',
    ));

  it('ask for a look where nothing else is asked for, and of an owner always', () => {
    const look = 'What I need from you: that you watch me do it once';
    expect(said({ ...rich, asks_of_sponsor: [] }).at(-1)).toContain(look);
    expect(said({ ...rich, role: 'owner' }).at(-1)).toContain(look);
  });

  it('leave to the boss what is theirs', () => {
    const action = rich.headline?.action;
    if (action == null) throw new Error('the fixture has a move');
    const theirs: Report = { ...rich, headline: { priority: 0, action: { ...action, owner: 'sponsor' } } };
    expect(said(theirs)[1]).toBe(
      'The one thing that helps most this week is yours: One observed call, one note, one next try. You can tell that it is done by this: Four notes from three reps in 30 days show expected action, actual action and next try.',
    );
    expect(said(theirs)[2]).toBe('Let us talk on 2026-12-04: what has begun, and what stands in the way.');
    expect(said({ ...theirs, role: 'owner' })[1]).toContain('This week I will do one thing: One observed call');
  });

  it('are honest where nothing is answered', () =>
    expect(said(empty)).toEqual([
      'I have answered some questions about how I lead, in 4 areas. So far it is only my own view; nobody has checked it.',
      'What I need from you: that you tell me what you see of how I lead: one thing to keep, one to change. Let us talk on 2026-12-04: what has begun, and what stands in the way.',
    ]));
});
