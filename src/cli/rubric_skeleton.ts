import type { About } from '../core/words.js';

export interface Skeleton {
  readonly id: string;
  readonly title: string;
  readonly about: About;
}

/** The beginning of a rubric: valid as it stands, every text a place to write one's own. */
export function rubricSkeleton({ id, title, about }: Skeleton): string {
  return `# A rubric for salesgap: what good looks like in one competency, in behaviour that somebody could see or fetch.
# Replace the texts; keep the keys. Check it as often as you like: salesgap rubric lint <this file>
# Completion in an editor: salesgap rubric schema rubric > rubric.schema.json, then this as the first line:
# yaml-language-server: $schema=./rubric.schema.json
format: 1
id: ${id}               # never changes once somebody has answered it
version: 1.0.0
title: ${JSON.stringify(title)}
about: ${about}              # leader, organization, executive or team: whom it judges
summary: What good looks like, in one or two sentences.
why:                       # each sentence names the source that carries its grade
  - {text: Why it matters in this company., source: judgement}

# Six to eight questions of at least three types: level, yes_no, choice, checklist, metric, allocation, text.
# Each asks for the last real case, never for a habit or an opinion. Exactly two have screen: true.
items:
  - id: first_practice
    type: level
    title: First practice   # short, for reports
    ask: "The last time: what happened, and what was written down?"
    anchors:                # levels 1 to 5, each a behaviour that one could see; no "I", no "you"
      - Nothing is written down; it is told from memory when asked.
      - One person keeps notes of what was agreed, for themselves.
      - It is written, dated and applies to everybody.
      - "Plus: a number was looked at, and something was changed because of it."
      - "Plus: somebody else runs it without the leader, and it was changed from what was learned."
    probes: [Show me the last one.]
    antipattern: What looks like the practice and is not.
    must: true              # a level is reached only if this question is credited there
    screen: true            # one of the two most telling questions
    na: {reasons: [no_case_yet]}   # leave it out if the question always applies
    evidence:
      examples: [The page with its date]
      max_age_days: 400     # older evidence proves nothing

  - id: second_practice
    type: level
    title: Second practice
    ask: "The last quarter: how was it looked at?"
    anchors:
      - It was not looked at in that quarter.
      - It was talked about once, between two people.
      - There is a dated note for every case.
      - "Plus: the cases were counted, and one rule was changed."
      - "Plus: a colleague does the counting, and the rule was changed again."
    screen: true
    evidence:
      examples: [The last two notes]

  - id: in_place
    type: checklist
    title: What is in place
    ask: Which of these are there today?
    options:
      - {id: page, text: A page with a date}
      - {id: owner, text: "A name beside it, of the one who looks after it"}
    evidence:
      examples: [The page]

# Optional. A gate: this level is not reached unless the condition holds.
# gates:
#   - {level: 4, needs: level.second_practice >= 3, message: Level 4 needs a look at every case.}
# Optional. A cap: one answer that holds the whole rubric down.
# caps:
#   - {item: first_practice, below: 2, at_most: 2, because: Why nothing else makes up for it., grade: J}

# Every level question is moved from 1 to its target by some action.
actions:
  - id: write_it_down
    title: Write it down
    moves: [{item: first_practice, from: 1, to: 3}]
    horizon: week           # week, days_30 or days_90
    owner: leader           # leader, sponsor, operations, hr, finance or team
    effort: {hours: 1, per: once}
    kind: self_practice
    do: When it happens next, I will write down on one page what was done, with the date.
    done_when: A colleague has the page and can say what it asks for.
    grade: J                # A peer-reviewed, B survey, C vendor claim, J judgement
  - id: look_at_each
    title: Look at every case
    moves: [{item: second_practice, from: 1, to: 3}]
    horizon: days_30
    owner: leader
    effort: {hours: 1, per: week}
    kind: self_practice
    do: When the week ends, I will note each case with its date and what came of it.
    done_when: Four weekly notes in a row lie where the team can read them.
    needs: [write_it_down]
    grade: J

# A filled-in artefact is a Markdown file in the folder "templates" beside this file.
# examples:
#   - {file: one-page.md, title: A filled-in page}
sources:
  - {id: judgement, title: Judgement of the authors of this rubric, grade: J}
`;
}
