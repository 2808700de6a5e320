/** How levels, what carries them and what holds them down are told, wherever they stand. */
export const levels = {
  claimed: (level: string) => `claimed ${level}`,
  proven: (level: string) => `proven so far ${level}`,
  target: (level: string) => `target ${level}`,
  /** Of an answer: "Level 2: …". */
  answer: (level: string, anchor: string) => `Level ${level}: ${anchor}`,
  /** Anchors build on the level below; alone in a report each has to say that itself. */
  answerOnTop: (level: string, below: number, more: string) => `Level ${level}, on top of a ${below}: ${more}`,
  onTop: (below: number, more: string) => `On top of a ${below}: ${more}`,
  withLevel: (answer: string, level: string) => `${answer} (level ${level})`,
  reached: (level: number) => `Level ${level} reached.`,
  nextNotYet: (reached: number, next: number) => `Level ${reached} reached, level ${next} not yet.`,
  notAnswered: (question: string) => `"${question}" is not answered.`,
  provenAt: (question: string, level: string) => `"${question}" is proven at ${level} so far.`,
  provenLevel: (level: string) => `The proven level is ${level}.`,
  seenAt: (question: string, level: string) => `"${question}" is seen at ${level}.`,
  seenLevel: (level: string) => `The level seen is ${level}.`,
  graded: (text: string, grade: string) => `${text} (grade ${grade})`,
};

/** Where one answer holds its area down. */
export const caps = {
  provenTogether: (level: string) => `Together the answers proven so far come to ${level}.`,
  /** `proven`: what is proven so far comes to, where that is held down as well. */
  together: (claimed: string, proven: string | null) =>
    `Together the answers come to ${claimed}${proven === null ? '' : `, proven so far ${proven}`}.`,
  countsAtMost: (atMost: string, question: string, below: string, level: string) =>
    `The area counts as ${atMost} at most while ${question} is below ${below}; it stands at ${level}.`,
  provenAtMost: (atMost: string, question: string, below: string, level: string) =>
    `The area is proven at ${atMost} at most while ${question} is not proven at ${below}; it is proven at ${level} so far.`,
  open: 'While that is open, the target does not count as met.',
  rule: (area: string, atMost: string, question: string, below: string) =>
    `${area} counts as ${atMost} at most while ${question} is below ${below}`,
};
