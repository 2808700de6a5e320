import { subjectNamed } from '../../core/answers/subject.js';
import { contextFields } from '../../core/form/self_context.js';
import { type SelfForm, type SelfGiven, selfSheet } from '../../core/form/self_form.js';
import { selfReport } from '../../core/form/self_report.js';
import { saveFile, today } from '../files.js';
import { backKeyGoesBack, warnBeforeLeaving } from '../leaving.js';
import { mountQuestionnaire, type Questionnaire } from '../questionnaire/mount.js';
import { countOf } from '../questionnaire/questions.js';
import { type Shown, showIn } from '../shown.js';
import { contextView } from './context.js';
import { interimView } from './interim.js';
import { introView } from './intro.js';
import type { Said } from './languages.js';
import { resultView } from './result.js';
import { NOTHING_SAID, openIn, over, type Part, questionsOf, withPart } from './said.js';
import { answersTools } from './tools.js';

const ANSWERS_FILE = 'check-answers.json';

type At = 'intro' | 'context' | Part | 'interim' | 'result';

/** Leads through a self-check. What was said is kept in one place; every view is made of it anew. */
export function run(form: SelfForm, texts: Said, main: HTMLElement): void {
  let said: SelfGiven = { ...NOTHING_SAID, answered_on: today() };
  let at: At = 'intro';
  let unsaved = false;
  let asking: Questionnaire | null = null;

  function change(more: Partial<SelfGiven>): void {
    said = { ...said, ...more, answered_on: today() };
    unsaved = true;
  }

  function show(place: At, view: Shown, focus = true): void {
    at = place;
    asking = null;
    showIn(main, view, focus);
  }

  function toIntro(focus = true): void {
    const questions = questionsOf(form, said, 'quick').route(said.answers).length;
    const begun = countOf(said.answers) > 0;
    show('intro', introView(texts.own, { title: form.title, questions, begun, begin: toContext }), focus);
  }

  function toContext(): void {
    backKey.arm();
    const view = contextView({
      fields: contextFields(form.pack, form.rubrics),
      name: said.subject.name ?? '',
      profile: said.profile,
      texts: texts.own,
      back: toIntro,
      changed: (name, profile) => change({ subject: renamed(name), profile }),
      done: () => toQuestions('quick'),
    });
    show('context', view);
  }

  /** A name that is as it was keeps its id. */
  function renamed(name: string): SelfGiven['subject'] {
    return name === (said.subject.name ?? '') ? said.subject : subjectNamed(name);
  }

  function toQuestions(part: Part, review = false): void {
    backKey.arm();
    const questions = questionsOf(form, said, part);
    const mounted = mountQuestionnaire(main, {
      questions,
      texts: texts.asking,
      self: true,
      commentHint: texts.own.noteHint,
      given: said.answers,
      changed: () => change({ answers: withPart(said.answers, questions, mounted.answers()) }),
      leave: part === 'quick' ? toContext : toInterim,
      finished: part === 'quick' ? toInterim : toResult,
    });
    at = part;
    asking = mounted;
    if (review) mounted.review();
    mounted.show();
  }

  function toInterim(): void {
    const view = interimView({
      form,
      sheet: selfSheet(form, said),
      said: texts,
      answered: countOf(said.answers),
      deeper: openIn(questionsOf(form, said, 'deeper'), said.answers),
      goDeeper: () => toQuestions('deeper'),
      toResult,
      change: () => toQuestions('quick', true),
    });
    show('interim', view);
  }

  function toResult(): void {
    const deeper = openIn(questionsOf(form, said, 'deeper'), said.answers);
    const view = resultView({
      ...{ form, said: texts, deeper, save },
      made: selfReport(form, said),
      goDeeper: () => toQuestions('deeper'),
      change: () => toQuestions('quick', true),
    });
    show('result', view);
  }

  function save(): string {
    saveFile(ANSWERS_FILE, selfReport(form, said).text);
    unsaved = false;
    const open = asking?.unfinished() ?? 0;
    const saved = texts.own.result.saved(ANSWERS_FILE);
    return open === 0 ? saved : `${saved} ${texts.own.file.incomplete(open)}`;
  }

  /** What was said here stays; the file fills in the rest. */
  function loaded(file: SelfGiven): void {
    const isHere = countOf(said.answers) > 0;
    said = {
      subject: said.subject.name === undefined ? file.subject : said.subject,
      profile: { ...file.profile, ...said.profile },
      answers: over(file.answers, said.answers),
      causes: file.causes,
      answered_on: isHere ? today() : file.answered_on,
    };
    unsaved = isHere;
    const open = openIn(questionsOf(form, said, 'quick'), said.answers);
    if (open > 0) toQuestions('quick');
    else toInterim();
  }

  const stepBack: Readonly<Record<At, (() => void) | null>> = {
    intro: null,
    context: toIntro,
    quick: () => asking?.back(),
    deeper: () => asking?.back(),
    interim: () => toQuestions('quick', true),
    result: toInterim,
  };
  const backKey = backKeyGoesBack(() => stepBack[at]);
  warnBeforeLeaving(() => unsaved);
  main.after(answersTools({ form, texts: texts.own, save, loaded }));
  toIntro(false);
}
