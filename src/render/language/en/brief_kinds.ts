import type { BriefKindsTexts } from './brief.js';

const IF_THEN =
  'Plans of the form "when X happens, I will do Y" helped people do what they meant to do (d = .65). Gollwitzer and Sheeran, review of studies, 2006 (grade A)';

/** What each kind of help is about, and what to ask whoever sells it. Figures of grade A or B only. */
export const briefKinds: BriefKindsTexts = {
  coach: {
    title: 'Brief: a coach',
    about: [
      'One practice at a time, taken from the goals above, tried in real work between two talks.',
      'Real conversations that the coach watches or hears, with the consent of everybody in them.',
    ],
    notAbout: [
      "Judging the person. What the coach sees goes to nobody without the person's yes.",
      "Leading the team, talking to customers or writing the pages in the person's place.",
      'Tests of personality, and topics that no goal above names.',
    ],
    conditions: [],
    alternatives: [],
    handover: [],
    questions: [
      'Name two leaders with a team like ours whom you coached in the last two years. What did each do differently four weeks after the start, and who saw it? May we call them?',
      'Whose calls or meetings did you sit in on in the last three months, how many for each person, and what did the person do differently four weeks later?',
      'Show us a note you left with somebody, without names: what was tried, what was seen, what came next?',
      'The last time somebody had tried nothing between two talks: what did you do?',
      'Which of our goals would you not take, and whom would you send us to?',
      'Who exactly does the work, how many people do they coach now, and may we meet them before we sign?',
      'Who watches you coach, when was the last time, and what did you change after it?',
      'The last engagement that ended early: who said it first, and why?',
      'What will you tell whoever pays, what will you not, and where is that written?',
      'How will all of us see after four weeks that it does not work, and what does it cost to stop then?',
    ],
    give: [
      'The leader: an hour every two weeks, and half an hour in between to try it and write down what happened.',
      'Access: two real conversations a month to watch or hear, with consent; the goals above; no other report about the person.',
      'Whoever pays for it: half an hour for each review, and no questions about the person in between.',
    ],
    known: [
      'Across studies, coaching at work brought a small to moderate change (δ = .36 over all, .28 for skills), a larger one where the coach came from inside the firm, a smaller one where feedback from many raters was added. Jones and others, Journal of Occupational and Organizational Psychology, 2016 (grade A)',
      'Another summary of studies found moderate changes (g = .43 to .74). Theeboom and others, Journal of Positive Psychology, 2014 (grade A)',
      IF_THEN,
      'So look inside first: who in the firm does this well and would coach for half a year?',
    ],
  },

  training: {
    title: 'Brief: a training',
    about: [
      "Practice of the steps above on the participants' own cases, with feedback, spread over several weeks.",
      'One thing for each participant to use between two parts, and somebody who looks whether it was used.',
    ],
    notAbout: [
      'Product knowledge, speeches, and topics that no goal above names.',
      'Marks for participants that reach their boss or the personnel file.',
    ],
    conditions: [],
    alternatives: [],
    handover: [],
    questions: [
      'Name two firms that bought this training for leaders like ours. What did participants do differently four weeks later, and who looked? May we call them?',
      'How do you find out before the first day what each participant does now? What did you change the last time because of it?',
      'Of one day, how many minutes does each participant practise on a case of their own, and who gives feedback on it?',
      'Over how many weeks is it spread? What is done between two parts, and who looks at it?',
      'Who teaches, which teams have they led themselves, and may we watch them for an hour before we sign?',
      'Show us, without names, what a participant filled in: what of it was in use a month later, and who looked?',
      "What does each participant's boss do before, between and after the parts? What do you do where a boss does not?",
      'Which of our goals does it not cover?',
      'How do you measure what people do afterwards, beyond asking whether they liked it? Show us the last result, and a poor one.',
      'What does it cost to stop after the first part, and what of the material do we keep?',
    ],
    give: [
      'Participants: the days, and half an hour a week to use one thing and write down what happened.',
      'The boss of each participant: an hour before it begins, and a look at one real case between two parts.',
      'The firm: three real cases and, with consent, recordings; somebody who gets them ready in half a day.',
    ],
    known: [
      'Across studies, leadership training changed what people knew (δ = .73), what they did at work (.82) and results (.72); more where needs were looked at first, with practice and feedback, in spaced parts, on site and face to face. Lacerenza and others, Journal of Applied Psychology 102, 2017 (grade A)',
      'In surveys of firms that train sellers, the barrier named most was that nobody was held to using what was taught. ATD, State of Sales Training, 2019 and 2021 (grade B)',
    ],
  },

  peer_group: {
    title: 'Brief: a peer group',
    about: [
      'Real cases of the members, and one practice from the goals above at each meeting.',
      'A promise before leaving, written down, and a look at it at the start of the next meeting.',
    ],
    notAbout: [
      'Speeches, selling to each other, and finding the next job.',
      'Names of customers, pay and plans of the firm.',
    ],
    conditions: [],
    alternatives: [],
    handover: [],
    questions: [
      'Who is in the group today: role, size of team, kind of selling? Is anybody a competitor, a customer or a supplier of ours?',
      'How many members left in the last twelve months, and what reason did each give?',
      'Who runs the meetings, which teams did that person lead, and who stands in?',
      'The last meeting: how many minutes went to cases of members, how many to speakers, how many to the provider?',
      'Where is it written what each member was going to try, and who asked about it at the next meeting? Show us one page, without names.',
      'Name two members we may call: what do they do differently because of the group, since when, and who saw it?',
      'What is the rule of confidence, and what happened the last time somebody broke it?',
      'How many meetings may a member miss, and what follows?',
      'May we come once before we sign, and leave after how many meetings at what cost?',
      'What else does the provider sell to members, and how often does it come up in a meeting?',
    ],
    give: [
      'The leader: half a day a month, and an hour before it to write down a case of their own.',
      'The firm: leave to tell cases without names; a line in writing on what must not be told.',
      'Whoever pays for it: half an hour for each review, on what was tried and not on what others said.',
    ],
    known: [
      'No controlled study of peer groups was found. It costs little and is easy to end: buy it as a try, and look.',
      `Write down each promise in one form. ${IF_THEN}`,
    ],
  },

  outside_leader: {
    title: 'Brief: an outside or part-time leader',
    about: [
      'Putting in place what the goals above name, together with the person from inside who will run it.',
      'Each step is done by that person, with the guest beside them; from the middle on without the guest speaking.',
    ],
    notAbout: [
      "Hiring, dismissals and pay; deals and a forecast in the guest's own name.",
      'Reports about persons, and anything that has no last day.',
    ],
    conditions: [
      'Nobody in the firm has done this before, or the seat is empty.',
      'Somebody from inside is named who takes over, and has the hours from the first day on.',
      'What the guest may decide, and what not, is in writing, signed by whoever pays for it.',
      "Whoever pays for it answers the guest's questions within three working days.",
      'The last day is in the contract, and the money ends with it.',
    ],
    alternatives: [
      'A mentor who has led such a team: two meetings a month for half a year.',
      'A colleague from another part of the firm who runs this one thing for 90 days.',
      'An assessment from outside with two or three findings, and a decision after it.',
      'For an empty seat: hire first, and buy a coach for the first half year.',
    ],
    handover: [
      'Every list, page and rule lies with the firm from the first day on, where the team can open it.',
      'Half way through, the person from inside runs each meeting; the guest notes what to change.',
      'In the last two weeks the guest stays away; somebody else looks at what still runs.',
    ],
    questions: [
      'Name two firms you left in the last two years. What runs there today without you, and whom may we ask?',
      'Which of our goals have you put in place yourself, in a team of our size and kind of selling? Show us one page, without names.',
      'Which days a week are ours, and how many other clients do you have now?',
      'What do you have to be allowed to decide, and what do you leave to us?',
      'What will the person who takes over do alone after four weeks, after eight, and at the end?',
      'What will you leave alone in the first 30 days, and why?',
      'The last engagement that ended early: who said it first, and why?',
      'What else do you sell or recommend, and who pays you when we buy it or hire somebody?',
      'When did you last tell a client that you were no longer needed, and how long was that before the last day of the contract?',
      'What does it cost to stop at a review, and which last day will stand in the contract?',
    ],
    give: [
      'Whoever pays for it: an hour a week, and decisions within three working days.',
      'The person who takes over: a day a week, kept free of other work.',
      'Access: the meetings named in the goals, the CRM to read, the last report; a page on what the guest may decide.',
    ],
    known: [
      'No study was found that compares an outside or part-time leader with other help. What speaks for it is experience, often told by those who sell it.',
    ],
  },
};
