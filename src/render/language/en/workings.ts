/** How the level of one area comes about. */
export const workings = {
  title: 'How each level comes about',
  intro: 'Every question with its weight, and what it adds: weight × points ÷ weight of all that was answered.',
  head: {
    question: 'Question',
    answer: 'Answer',
    weight: 'Weight',
    claimed: 'Claimed',
    proven: 'Proven so far',
    adds: 'Adds to claimed',
    proof: 'Proof',
  },
  points: (points: string) => `${points} points`,
  weightAdds: (weight: string, points: string) => `weight ${weight} adds ${points} points`,
  leavesBoth: 'it leaves both sums',
  claimed: 'Claimed',
  proven: 'Proven so far',
  answered: 'Answered',
  levelReached: 'Level reached',
  order: 'Order',
  /** `held`: the points left, where a cap holds them down. */
  sum: (points: string, held: string | null, level: string) =>
    `the terms add up to ${points} of 100 points${held === null ? '' : `, held down to ${held}`}; level = 1 + points ÷ 25 = ${level}`,
  share: (percent: string) => `${percent} of the weight that applies`,
  bounds: (worst: string, best: string) => `with every open question at worst ${worst}, at best ${best}`,
  forNext: (reached: number, next: number, missing: string) => `${reached}. For level ${next}: ${missing}`,
  orderOf: (target: string, gap: string, importance: string, order: string) =>
    `target ${target}, gap ${gap}; importance ${importance} × ((1 + gap)² − 1) = ${order}`,
  oneStepUp: 'One step up',
  stepTo: (question: string, level: string) => `${question} at ${level}`,
  /** `credited`: null where nothing is added to what is proven. */
  stepAdds: (claimed: string, credited: string | null) =>
    `adds ${claimed} to the level claimed, ${credited ?? 'nothing'} to the level proven`,
  isReached: (level: string) => `level ${level} is reached`,
  named: 'Named with the answers:',
  note: (note: string) => `note: ${note}`,
  seenBy: (witness: string) => `seen by ${witness}`,
};

/** The page of `salesgap explain`. */
export const explain = {
  title: 'How the levels come about',
  inShort: 'In short',
  points: 'A question brings points from 0 to 100: level 1 is 0, level 5 is 100.',
  mean: 'An area has the mean of its answered questions by weight: weight × points ÷ weight of all that was answered.',
  level:
    'Level = 1 + points ÷ 25. What does not apply leaves both sums; what is open leaves the mean and widens the bounds.',
  oneStepUp:
    'One step up: the area scored once more with one answer a level higher and nothing else changed, its proof included.',
};

/** Which priorities hold when importances are off. */
export const sensitivity = {
  title: (share: string) => `If importances were up to ${share} off`,
  method: (share: string) =>
    `How much an area matters is a judgement. Each importance was taken up to ${share} higher or lower, whatever the others are, and every order that this can lead to was looked at.`,
  none: 'There is no priority to look at.',
  staying: (priorities: string) => `Among the first three in every combination: ${priorities}`,
  dropsOut: (priority: string, example: string) => `${priority} can drop out: ${example}`,
  comeIn: (priorities: string) => `Could come in, each in some combination: ${priorities}`,
  example: (changed: string, first: string) => `for example with importance ${changed}. First are then: ${first}`,
  changed: (priority: string, changed: string, now: string) => `${priority} ${changed} (now ${now})`,
};
