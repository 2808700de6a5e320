import type { RaterForm } from '../core/form/types.js';
import { isConfidential } from '../core/raters/confidence.js';
import { contentsOf } from './contents.js';
import { draftTools } from './draft_tools.js';
import { element } from './element.js';
import { fileName, today } from './files.js';
import { backKeyGoesBack, warnBeforeLeaving } from './leaving.js';
import { mountQuestionnaire } from './questionnaire/mount.js';
import { type Answers, countOf, questionsOf } from './questionnaire/questions.js';
import { done } from './rater/done.js';
import { intro } from './rater/intro.js';
import { responseText } from './rater/response.js';
import { showIn } from './shown.js';
import type { PageTexts } from './texts/en.js';
import { pageTexts } from './texts/index.js';

/* A rater's form: what it is about, the questions, and the answers as a file. It stores nothing and asks no network. */

function run(form: RaterForm, texts: PageTexts, main: HTMLElement): void {
  const questions = questionsOf(form.areas, form.profile);
  let at: 'intro' | 'questions' | 'done' = 'intro';
  let unsaved = false;
  const kept = () => {
    unsaved = false;
  };

  const questionnaire = mountQuestionnaire(main, {
    questions,
    texts,
    self: form.relation === 'self',
    commentHint: commentHint(form, texts),
    given: {},
    changed() {
      unsaved = true;
    },
    leave: toIntro,
    finished: toDone,
  });

  function toIntro(focus = true): void {
    at = 'intro';
    const answers = questionnaire.answers();
    const begun = countOf(answers) > 0;
    const view = intro(form, texts, { questions: questions.route(answers).length, begun, begin: toQuestions });
    showIn(main, view, focus);
  }

  function toQuestions(): void {
    at = 'questions';
    backKey.arm();
    questionnaire.show();
  }

  function toDone(answers: Answers): void {
    at = 'done';
    const text = responseText(form, answers, today());
    showIn(main, done(texts, { name: fileName(form.campaign, 'response'), text, change: toQuestions, kept }));
  }

  const stepBack = { intro: null, questions: () => questionnaire.back(), done: toQuestions };
  const backKey = backKeyGoesBack(() => stepBack[at]);
  warnBeforeLeaving(() => unsaved);
  const loaded = (answers: Answers) => {
    questionnaire.load(answers);
    toQuestions();
  };
  main.after(draftTools({ of: form, questions, texts, questionnaire: () => questionnaire, kept, loaded }));
  toIntro(false);
}

/** What a comment may be used for: whose words are shown how. */
function commentHint({ relation, fewest }: RaterForm, { rater }: PageTexts): string {
  if (!isConfidential(relation)) return rater.comments.named;
  return fewest === undefined ? rater.comments.grouped : rater.comments.told(fewest);
}

const main = document.getElementById('page');
const form = contentsOf<RaterForm>('rater');
if (main !== null) {
  const texts = pageTexts(form?.lang ?? document.documentElement.lang);
  if (form === null) main.replaceChildren(element('h1', {}, texts.broken));
  else run(form, texts, main);
}
