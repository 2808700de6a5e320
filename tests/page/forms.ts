import type { ConditionNode } from '../../src/core/conditions/condition.js';
import type { FormQuestion, RaterForm } from '../../src/core/form/types.js';

/** A question with what its type needs, and nothing else. */
export function question(id: string, type: FormQuestion['type'], more: Partial<FormQuestion> = {}): FormQuestion {
  const none = { help: null, anchors: null, options: null, number: null, parts: null, na: null, when: null };
  return { id, type, title: `Title of ${id}`, ask: `Question ${id}?`, ...none, ...more };
}

const FEEDBACK_ANCHORS = [
  'You hear about your work once a year, in the review.',
  'You hear about it when something has gone wrong.',
  'You hear something now and then, mostly general: "good job", "push harder".',
  'After most calls that were joined you hear one thing that went well and one to try next.',
  'The same, and at the next call the two of you look whether it worked.',
];

/** Asked when coaching happens at least now and then: answers.feedback >= 3. */
const SINCE_FEEDBACK: ConditionNode = {
  op: '>=',
  left: { op: 'name', path: ['answers', 'feedback'] },
  right: { op: 'value', value: 3 },
};

/** A form with every type of question, as one who reports to the leader gets it. */
export const form: RaterForm = {
  format: 1,
  kind: 'rater',
  lang: 'en',
  title: 'Team evaluation',
  subject: 'Jo Doe',
  relation: 'report',
  intro: [
    'Jo has asked for your view and will talk it over with the whole team in January.',
    'Think of the last three months. There are no right answers; what you have seen counts.',
  ],
  privacy: [
    'Your answers go to Kim Park, the consultant, who can see that this file came from you. Jo never sees it.',
    'Jo sees results only where at least 3 people answered, never who said what.',
  ],
  deadline: '2026-12-12',
  campaign: 'jd_2026_q4',
  token: '0123456789abcdef0123456789abcdef',
  questions_sha256: 'a'.repeat(64),
  profile: { role: 'first_line', team_size: 7 },
  fewest: 3,
  areas: [
    {
      id: 'coaching',
      title: 'Coaching',
      questions: [
        question('feedback', 'level', {
          title: 'Feedback after calls',
          ask: 'How does Jo give you feedback on your calls?',
          help: 'Count calls that Jo joined or listened to.',
          anchors: FEEDBACK_ANCHORS,
          na: ['no_case_yet', 'not_my_job'],
        }),
        question('looked_again', 'yes_no', {
          title: 'Looked at again',
          ask: 'Did Jo come back to the last thing you agreed to try?',
          when: { source: 'answers.feedback >= 3', tree: SINCE_FEEDBACK },
        }),
        question('where', 'checklist', {
          title: 'Where coaching happens',
          ask: 'Where has Jo coached you in the last three months?',
          options: [
            { id: 'call', text: 'In or right after a customer call' },
            { id: 'one_on_one', text: 'In our one-to-one' },
            { id: 'deal_review', text: 'In a deal review' },
          ],
        }),
      ],
    },
    {
      id: 'rhythm',
      title: 'Working rhythm',
      questions: [
        question('one_on_ones', 'choice', {
          title: 'One-to-ones',
          ask: 'How often does your one-to-one take place?',
          options: [
            { id: 'weekly', text: 'Every week' },
            { id: 'fortnightly', text: 'Every two weeks' },
            { id: 'rarely', text: 'Less often, or it is moved each time' },
          ],
        }),
        question('cycle', 'metric', {
          title: 'Days to close',
          ask: 'How long does a deal of yours take from first talk to signature?',
          number: { unit: 'days', min: 0, max: 1000, asks_before: false },
          na: ['not_in_this_business'],
        }),
        question('week', 'allocation', {
          title: 'A usual week',
          ask: 'How does a usual week of yours divide?',
          parts: {
            unit: 'percent',
            of: [
              { id: 'customers', text: 'With customers' },
              { id: 'inside', text: 'Internal meetings' },
              { id: 'desk', text: 'At the desk' },
            ],
          },
        }),
        question('wish', 'text', { title: 'One wish', ask: 'What one thing should Jo do differently next month?' }),
      ],
    },
  ],
};
