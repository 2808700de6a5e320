import type { ContextField } from '../../../core/form/self_context.js';
import type { Motion, Role } from '../../../core/words.js';

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);
const minutes = (count: number) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`);

/** What a self-check says besides questions and report, in English. */
export const en = {
  intro: {
    title: 'Check yourself: where do you stand as a sales leader?',
    lead: 'Answer for what you did in the last three months, not for what you would do. Nobody sees it unless you show it.',
    how: (count: number, time: number) =>
      `${questions(count)}, ${minutes(time)}. Then you can go deeper where it matters, or stop.`,
    leaves: 'You leave with one move for this week, the words for your next one-to-one, and a report you can print.',
    free: 'Any question may stay open. "I don\'t know" is a good answer.',
    privacyTitle: 'Nothing leaves this device',
    privacy:
      'This page works without network, sends nothing and keeps nothing: close it, and it is gone. Save your answers as a file if you want to go on later.',
    use: 'The result supports your development. It is no basis for hiring, pay or dismissal.',
    begin: 'Begin',
    goOn: 'Go on',
  },
  context: {
    title: 'First, a little about your job',
    lead: 'It sets what the role needs. Leave open what you do not want to say.',
    name: 'Your name or initials',
    nameHint: 'Stands on the report. It stays in this page.',
    open: 'Not said',
    yes: 'Yes',
    no: 'No',
    fields: {
      role: 'Which comes nearest to your role?',
      team_size: 'How many people report to you, directly and through others?',
      manages_managers: 'Do managers report to you?',
      own_quota: 'Do you carry a quota of your own?',
      months_in_role: 'For how many months have you been in this role?',
      motion: 'How do your people sell most of it?',
      deals_per_quarter: 'How many deals does your team close in a quarter?',
      cycle_days: 'How many days pass from your first meeting with a buyer to the order?',
    } satisfies Record<ContextField, string>,
    roles: {
      first_line: 'I lead sellers',
      second_line: 'I lead managers of sellers',
      vp: 'I head sales: VP or CRO',
      owner: 'I run the company and lead sales',
    } satisfies Record<Role, string>,
    motions: {
      transactional: 'Many small deals, closed in days or weeks',
      mid_market: 'Medium deals with several people, closed in months',
      enterprise: 'Few large deals with many people, closed in quarters',
      channel: 'Through partners or resellers',
    } satisfies Record<Motion, string>,
    count: (most: number | null) =>
      most === null
        ? 'Write a whole number, such as 7, or leave it empty.'
        : `Write a whole number up to ${most}, or leave it empty.`,
    toQuestions: 'To the questions',
    back: 'Back',
  },
  noteHint: 'A note for yourself. It stands in your report and in your answers file.',
  interim: {
    title: (areas: number) =>
      areas === 1 ? 'One area to look at' : `${areas === 2 ? 'Two' : 'Three'} areas to look at`,
    none: 'Nothing to look at yet',
    lead: 'This is what stands out so far, by your own answers. A quick look can be wrong: a few more questions show it.',
    leadNone: 'No question is answered yet, so there is nothing to see. Go back and answer a few.',
    said: (level: string, target: string) => `By your answers ${level} of 5; the role needs ${target}.`,
    enough: (level: string, target: string) =>
      `By your answers ${level} of 5, and the role needs ${target}: enough, once somebody else has looked.`,
    unknown: 'You could not say yet.',
    good: 'What good looks like:',
    deeper: (count: number, time: number) => `Go deeper: ${questions(count)}, ${minutes(time)}`,
    deeperHint: 'Asks about the areas that came out low once more, and then about these in depth.',
    result: 'Show my result',
    change: 'Change my answers',
  },
  result: {
    title: 'Your result',
    honestTitle: 'How far to trust this',
    honest: (answered: string) =>
      `It is your own view: ${answered}, nothing proven. It is an opinion until somebody else has looked; what would show it stands below.`,
    honestInPart: (answered: string) =>
      `It is your own view: ${answered}, and only a part of it shown to somebody. The rest is an opinion until somebody else has looked.`,
    answered: (count: number) => `${questions(count)} answered`,
    moreOn: (title: string) => `More on this: ${title}`,
    calendar: 'Put the move in my calendar',
    calendarSaved: (file: string) => `Handed to your browser as ${file}. Open it, and your calendar takes it in.`,
    wordsTitle: 'The words for your next one-to-one',
    wordsHint: 'To read out or to send to your boss or coach. Change them until they are yours.',
    copy: 'Copy the words',
    copied: 'Copied.',
    notCopied: 'The words are selected. Copy them with Ctrl+C, ⌘C, or a long press.',
    print: 'Print, or save as PDF',
    save: 'Save my answers',
    saved: (file: string) =>
      `Handed to your browser as ${file}. This page opens it again, and so does every command of salesgap: salesgap report ${file}`,
    more: 'The report in full',
    moreHint: 'What you open here is printed too.',
    goneInto: 'Where you went deeper',
    glance: 'All areas in the quick look',
    glanceNote:
      'By one or two questions on each area. Those you did not go into have too few answers for the report itself.',
    deeper: (count: number) => `Go deeper: ${questions(count)}`,
    change: 'Change my answers',
    made: (version: string) => `Made on this device with salesgap ${version}.`,
  },
  file: {
    save: 'Save my answers',
    load: 'Open saved answers',
    loaded: (count: number) =>
      `${count} ${count === 1 ? 'answer' : 'answers'} opened. What you had answered here stays.`,
    incomplete: (count: number) =>
      `${questions(count)} ${count === 1 ? 'is' : 'are'} begun but not complete, and not in the file.`,
    damaged: 'This file holds no answers of this check, or it is damaged. Nothing was changed. Choose another file.',
    other_check: 'These are answers to other questions, or of somebody else. Nothing was changed.',
    unreadable: 'The file could not be read. Nothing was changed. Try again, or choose another file.',
  },
  broken: 'This page is damaged. Make it once more: salesgap form --self',
};

export type SelfTexts = typeof en;
