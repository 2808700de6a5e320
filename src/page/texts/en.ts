import type { Problem } from '../questionnaire/entry.js';

/** The page's own words in English. */
export const en = {
  tag: 'en',
  day: (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  plain: (value: number) => String(value),

  question: {
    place: (number: number, of: number, minutes: number) =>
      `Question ${number} of ${of}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
    progress: 'Progress',
    back: 'Back',
    next: 'Next',
    toReview: 'Look over your answers',
    backToReview: 'Back to the overview',
    clear: 'Clear this answer',
    yes: 'Yes',
    no: 'No',
    severalApply: 'Choose all that apply.',
    noneOfThese: 'None of these',
    notObserved: 'I have not observed this',
    dontKnow: "I don't know",
    notApplicable: 'This does not apply',
    reason: 'Why does it not apply?',
    whose: 'Whose job is it?',
    chooseWhose: 'Please choose',
    comment: 'Add a comment',
    commentLabel: 'Your comment',
    now: 'Now',
    before: 'One period earlier (leave empty if you do not know)',
    period: 'Time it covers, for example 2026 Q2 and Q3',
    source: 'Where the number comes from, for example the CRM export',
    hours: 'hours',
    percent: '%',
    partsOfWhole: 'All parts together make 100 %. Write 0 where nothing goes.',
    text: 'Your answer',
  },
  reasons: {
    not_my_job: "It is somebody else's job, or nobody's",
    no_case_yet: 'There has been no case yet',
    not_in_this_business: 'This business has nothing of the kind',
  },
  owners: {
    nobody: "Nobody's",
    boss: 'The boss of the person this is about',
    colleague: 'A colleague beside that person',
    operations: 'Sales operations or enablement',
    hr: 'HR',
    finance: 'Finance',
  },
  myOwners: { boss: "My boss's", colleague: 'A colleague beside me' },
  problem: (problem: Problem) => ENGLISH_PROBLEMS[problem.kind](problem.number ?? 0),
  orClear: 'Or clear this answer and go on.',

  review: {
    title: 'Look over your answers',
    allDone: (of: number) => `All ${of} questions are answered.`,
    open: (open: number, of: number) =>
      `${open} of ${of} questions ${open === 1 ? 'is' : 'are'} open. You may leave ${open === 1 ? 'it' : 'them'} open.`,
    nothing: 'Nothing is answered yet, so there is nothing to send. Answer at least one question.',
    openMark: 'Open',
    unfinishedMark: 'Begun, not complete: it is not counted yet',
    onlyComment: 'Comment only',
    notObserved: 'Not observed',
    dontKnow: "Don't know",
    notApplicable: 'Does not apply',
    comment: 'Comment',
    change: 'Change',
    answer: 'Answer',
    finish: 'Finish',
  },

  rater: {
    title: (subject: string) => `Feedback on ${subject}`,
    as: {
      self: 'You answer about yourself.',
      manager: 'You answer as their manager.',
      report: 'You answer as somebody who works for them.',
      peer: 'You answer as a colleague.',
      sponsor: 'You answer as their sponsor.',
      consultant: 'You answer as the consultant.',
    },
    effort: (questions: number, minutes: number) =>
      `${questions} ${questions === 1 ? 'question' : 'questions'}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    deadline: (day: string) => `Please answer by ${day}.`,
    optional: 'You may leave any question open, stop, and go on later with a draft.',
    privacy: 'What happens with your answers',
    offline: 'This page works without network and sends nothing. Your answers leave it only in the file that you save.',
    begin: 'Begin',
    goOn: 'Go on',
    comments: {
      told: (fewest: number) =>
        `Optional. Your words may be shown as written, without your name, where at least ${fewest} people of your group wrote something in the same area.`,
      grouped: 'Optional. Your words may be shown as written, without your name.',
      named: 'Optional. Your words may be shown as written, and as yours.',
    },
    done: 'Last step: send your answers',
    doneIntro: 'Nothing has been sent yet.',
    saveStep: 'Save the file with your answers.',
    save: 'Save the answers file',
    sendStep:
      'Send it to whoever sent you this form: attach it to your reply. Send it once; a second file is not counted.',
    shredStep: 'On a device that others use too, delete the file and this form afterwards.',
    saved: (file: string) => `Handed to your browser as ${file}. Look for it among your downloads, then send it.`,
    textInstead: 'No file? Send the answers as text',
    textHint: 'Copy all of this text into your reply. Change nothing in it.',
    textLabel: 'Your answers as text',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into your reply.',
    notCopied: 'The text is selected. Copy it with Ctrl+C, ⌘C, or a long press.',
    change: 'Change my answers',
  },

  draft: {
    tools: 'Draft',
    save: 'Save a draft',
    load: 'Load a draft',
    saved: (file: string) =>
      `Draft handed to your browser as ${file}. It holds your answers: delete it later from a device that others use.`,
    incomplete: (count: number) =>
      `${count} ${count === 1 ? 'question is' : 'questions are'} begun but not complete, and not in the draft.`,
    loaded: (count: number) =>
      `${count} ${count === 1 ? 'answer' : 'answers'} loaded from the draft. What you had answered here stays.`,
    damaged: 'This file is no draft of this form, or it is damaged. Nothing was changed. Choose another file.',
    other_form: 'This draft belongs to another form. Nothing was changed. Open it in the form it was saved from.',
    unreadable: 'The file could not be read. Nothing was changed. Try again, or choose another file.',
  },

  broken: 'This form is damaged. Please ask whoever sent it to you for a new one.',
};

const ENGLISH_PROBLEMS: Readonly<Record<Problem['kind'], (number: number) => string>> = {
  number_missing: () => 'Write a number here.',
  not_a_number: () => 'Write the number in digits, for example 12.5.',
  two_meanings: () => 'Is the point or comma for thousands or for a fraction? Write thousands without one.',
  too_low: (limit) => `Write a number of ${limit} or more.`,
  too_high: (limit) => `Write a number of ${limit} or less.`,
  source_missing: () => 'Write where the number comes from.',
  period_missing: () => 'Write what time the number covers.',
  not_whole: (sum) => `The parts add up to ${Math.round(sum * 10) / 10} %. Make them 100 %.`,
  reason_missing: () => 'Choose why it does not apply.',
  whose_missing: () => 'Choose whose job it is.',
};

export type PageTexts = typeof en;
