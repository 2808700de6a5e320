import type { Verdict } from '../core/policy/verdict.js';
import { visible } from '../core/visible.js';
import { appendSummary } from '../store/step_summary.js';
import type { Environment } from './environment.js';
import { asFailure } from './failure.js';
import { write } from './output.js';

export function isOnGithub({ env }: Environment): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/**
 * Annotations on stderr, which GitHub reads like stdout, unless they are on stdout already; and the verdict in the step
 * summary. A summary that cannot be written changes no verdict: it is said.
 */
export async function tellGithub(verdict: Verdict, environment: Environment, annotated: boolean): Promise<void> {
  const { verdictGithub, moreThanShown } = await import('../render/verdict/github.js');
  if (!annotated) await write(environment.stderr, verdictGithub(verdict));
  const summary = environment.env.GITHUB_STEP_SUMMARY;
  if (summary === undefined || summary === '') return;
  const { documentMarkdown } = await import('../render/markdown/markdown.js');
  const { verdictDocument } = await import('../render/verdict/document.js');
  const more = moreThanShown(verdict);
  const text = `${documentMarkdown(verdictDocument(verdict))}${more === null ? '' : `\n${more}\n`}`;
  try {
    appendSummary(summary, text, 'There is more than a step summary holds: see the log of this step.');
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    await write(environment.stderr, `salesgap: no step summary: ${visible(failure.lines.join(' '))}\n`);
  }
}
