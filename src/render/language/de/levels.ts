import type { Texts } from '../language.js';

/** How levels, what carries them and what holds them down are told, wherever they stand. */
export const levels: Texts['levels'] = {
  claimed: (level) => `angegeben ${level}`,
  proven: (level) => `bisher belegt ${level}`,
  target: (level) => `Ziel ${level}`,
  answer: (level, anchor) => `Stufe ${level}: ${anchor}`,
  answerOnTop: (level, below, more) => `Stufe ${level}, aufbauend auf Stufe ${below}: ${more}`,
  onTop: (below, more) => `Aufbauend auf Stufe ${below}: ${more}`,
  withLevel: (answer, level) => `${answer} (Stufe ${level})`,
  reached: (level) => `Stufe ${level} ist erreicht.`,
  nextNotYet: (reached, next) => `Stufe ${reached} ist erreicht, Stufe ${next} noch nicht.`,
  notAnswered: (question) => `„${question}“ ist nicht beantwortet.`,
  provenAt: (question, level) => `„${question}“ ist bisher mit ${level} belegt.`,
  provenLevel: (level) => `Belegt ist bisher Stufe ${level}.`,
  seenAt: (question, level) => `„${question}“ wird mit ${level} gesehen.`,
  seenLevel: (level) => `Gesehen wird Stufe ${level}.`,
  graded: (text, grade) => `${text} (Güte ${grade})`,
};

/** Where one answer holds its area down. */
export const caps: Texts['caps'] = {
  provenTogether: (level) => `Zusammen ergeben die bisher belegten Antworten ${level}.`,
  together: (claimed, proven) =>
    `Zusammen ergeben die Antworten ${claimed}${proven === null ? '' : `, bisher belegt ${proven}`}.`,
  countsAtMost: (atMost, question, below, level) =>
    `Der Bereich zählt höchstens als Stufe ${atMost}, solange ${question} unter ${below} liegt; derzeit sind es ${level}.`,
  provenAtMost: (atMost, question, below, level) =>
    `Der Bereich gilt höchstens mit Stufe ${atMost} als belegt, solange ${question} nicht mit ${below} belegt ist; bisher sind es ${level}.`,
  open: 'Solange das offen ist, gilt das Ziel nicht als erreicht.',
  rule: (area, atMost, question, below) =>
    `${area} zählt höchstens als Stufe ${atMost}, solange ${question} unter ${below} liegt`,
};
