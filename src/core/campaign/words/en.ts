import type { CampaignWords } from '../privacy.js';

export const english: CampaignWords = {
  opening: (relation, subject) =>
    relation === 'self'
      ? ['You are asked the same as those who work with you, so that the answers can be laid side by side.']
      : [
          `You are asked what you saw of how ${subject} leads, not whether you like it. "I have not observed this" is a good answer.`,
        ],
  confidential: (subject, fewest) => [
    `Your answers are confidential. They are told only together with those of others: at least ${fewest} people must have answered in your group. Where fewer did, the group is joined with another one, or nothing of it is told. Where all or nearly all agree, the numbers do not say which: no reader can work out from them what one person said. Somebody of your own group knows one answer more, and with only three or four of you could work out the others'.`,
    `What you write in a comment is told in your own words, without name and day, only where at least ${fewest} people of your group wrote one in the same area. Write nothing that only you can know.`,
    `${subject} and those who read the report do not see who said what. Whoever runs this round sees that your file has come, and could open it: ask them if that worries you.`,
  ],
  named: (relation, subject) => [
    relation === 'self'
      ? 'Your answers stand in the report as your own view. Nothing of them is averaged with those of others.'
      : `Your answers are told openly as those of ${NAMES[relation] ?? 'your role'}, comments included: there is no group that they could stand in. ${subject} will read them.`,
  ],
  everybody: (subject) => [
    `The round serves the development of ${subject}. It is no basis for decisions on hiring, pay or dismissal. Taking part is up to you, and so is every single question.`,
    'The file that you hand over is kept in the folder of whoever runs the round, until they delete it: they tell you when.',
    'Where there is a works council or a data protection officer, whoever runs the round has them agree before the first form is handed out. They also tell you what is kept of you, and delete it when you ask.',
  ],
};

const NAMES: Readonly<Record<string, string>> = {
  manager: 'the manager',
  sponsor: 'the sponsor',
  consultant: 'the consultant',
};
