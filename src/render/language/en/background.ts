/** What areas mean, how to read the numbers, and what the report was made from. */

export const meaning = {
  title: 'What each area means',
  example: (title: string, file: string) => `Filled-in example: ${title} (${file})`,
};

export const sources = {
  title: 'Sources',
};

export const method = {
  title: 'How to read this report',
  levels:
    'Every area has five levels; each level describes what somebody could see or fetch, and the level of an area is the weighted mean of its questions. Claimed is what the answers say; proven so far counts a high answer in full only when somebody else has looked at what shows it. A level counts as reached when the proven level, and everything that cannot be left out at that level, carries it. With less than half of an area answered no level is shown; with less than four fifths it is called provisional.',
  oneAnswer: (rules: string) =>
    `Where nothing else makes up for one answer, that answer holds its area down: ${rules}.`,
  graded: (grades: string) => `Actions and sources carry a grade for what they rest on: ${grades}.`,
  use: 'For development talks. These scores are no validated basis for hiring, pay or dismissal.',
  opinion: 'A self-report is an opinion until proof has been seen.',
};

export const versions = {
  title: 'Versions',
  madeWith: 'Made with',
  format: (tool: string, format: number) => `${tool}, report format ${format}`,
  pack: 'Pack',
  rubrics: 'Rubrics',
  answers: 'Answers',
};
