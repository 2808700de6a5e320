/** What is said to one's boss or coach: in the first person, to be read out or sent. No word of salesgap's own. */
export const oneOnOne = {
  /** `areas`: how many were asked about. */
  looked: (areas: number) =>
    `I have answered some questions about how I lead, ${areas === 1 ? 'in one area' : `in ${areas} areas`}. So far it is only my own view; nobody has checked it.`,
  comesFirst: (title: string) => `What comes first for me: ${title}.`,
  /** A shared priority: proof that nobody has seen yet, or open questions. */
  showProof: 'By my own answers much of it is there already. What is missing is somebody else who looks.',
  answerMore: 'I could not answer everything yet, so I do not know where to start.',
  thisWeek: (title: string) => `This week I will do one thing: ${title}.`,
  /** A move that takes longer than a week. */
  begin: (title: string) => `This week I will begin one thing: ${title}.`,
  /** A move that only the boss can make. */
  yours: (title: string) => `The one thing that helps most this week is yours: ${title}.`,
  doneWhen: (sign: string) => `You can tell that it is done by this: ${sign}`,
  ask: (ask: string) => `What I need from you: ${ask}`,
  decide: (title: string) => `that you take this on, since I cannot: ${title}.`,
  permission: (area: string) =>
    `a yes, or the name of whoever can say it: ${area} needs things I am not allowed to do today.`,
  teacher: (area: string) => `help to find somebody who does this well and can show me: ${area}.`,
  owner: (parts: string) => `that you say whose job this is, since today it is nobody's: ${parts}.`,
  oneOwner: (parts: string) => `that we agree whose job this is: ${parts}.`,
  /** Nothing else is asked for. */
  look: 'that you watch me do it once in the next two weeks and tell me what you saw.',
  /** There is no move that could be watched. */
  tell: 'that you tell me what you see of how I lead: one thing to keep, one to change.',
  lookAtProof: 'that you look at what I can show you, and tell me what is missing.',
  again: (day: string) => `Let us talk on ${day}: what has begun, and what stands in the way.`,
};

/** The move as an entry of a calendar. */
export const calendar = {
  /** A move that takes longer than a week. */
  begin: (title: string) => `Begin: ${title}`,
  /** A move that only the boss can make. */
  ask: (title: string) => `Ask my boss: ${title}`,
  doneWhen: (sign: string) => `Done when: ${sign}`,
  again: (day: string) => `Look again on ${day}: what has begun, and what stands in the way?`,
};
