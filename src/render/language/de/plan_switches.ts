import type { FollowUpTexts } from '../language.js';

/** To whoever plans, who is "Sie". */
export const planSwitches: FollowUpTexts['planSwitches'] = {
  title: (name) => `Maßnahmenplan für ${name}`,
  ask: (weeks) => `Was davon wird in ${weeks === 1 ? 'einer Woche' : `${weeks} Wochen`} getan?`,
  why: 'Was an ist, holt innerhalb der Stunden am meisten von dem auf, was fehlt.',
  doneWhen: (what) => `Fertig, wenn: ${what}`,
  needsFirst: (actions) => `Setzt voraus: ${actions}.`,
  ofOthers: (hours) => `${hours} von anderen`,
  shortHours: (hours) => `${hours} Std.`,
  shortOfOthers: (hours) => `${hours} Std. anderer`,
  due: (effort, day) => `${effort}, bis ${day.split('-').reverse().join('.')}`,
  ofBudget: (hours, budget) => `${hours} von ${budget}`,
  last: (count, day) =>
    count === 1 ? `1 Maßnahme, fällig am ${day}` : `${count} Maßnahmen, die letzte fällig am ${day}`,
  unknown: 'unbekannt',
  nothingOn: 'Noch ist nichts an: Ein Plan hat mindestens eine Maßnahme.',
  tooManyHours: (over, budget) => `${over} mehr als die ${budget} des Plans.`,
  tooLate: (action, weeks) =>
    weeks === 1
      ? `${action} wäre nicht innerhalb der Woche fertig.`
      : `${action} wäre nicht innerhalb der ${weeks} Wochen fertig.`,
  comesAfter: (action, needs) => `${action} kommt nach ${needs.join(' und ')}; das ist nicht im Plan.`,
  quoted: (title) => `„${title}“`,
};
