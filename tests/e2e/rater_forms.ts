import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../src/core/campaign/seal.js';
import type { FormResponse, RaterForm } from '../../src/core/form/types.js';

/** The forms of a campaign by name: report-01 → what the page was given. */
export function formsIn(folder: string): ReadonlyMap<string, RaterForm> {
  const island = /<script type="application\/json" id="salesgap-form">([^<]*)<\/script>/;
  return new Map(
    readdirSync(folder).map((file) => {
      const [, json = 'null'] = island.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return [file.replace('.html', ''), JSON.parse(json) as RaterForm];
    }),
  );
}

/** Every level question answered with `level`, everything else left open, as the page writes it. */
export function filledIn(form: RaterForm, level: number, change: Partial<FormResponse> = {}): FormResponse {
  const answers = Object.fromEntries(
    form.areas.map(({ id, questions }) => [
      id,
      Object.fromEntries(
        questions
          .filter(({ type }) => type === 'level')
          .map((question, index) => [
            question.id,
            {
              state: 'answered' as const,
              value: level,
              evidence: [],
              ...(index === 0 ? { note: `said at ${level}` } : {}),
            },
          ]),
      ),
    ]),
  );
  const { campaign, token, questions_sha256 } = form;
  const open = {
    salesgap_response: 1 as const,
    campaign,
    token,
    questions_sha256,
    answered_on: '2026-11-23',
    answers,
    ...change,
  };
  return { ...open, seal: change.seal ?? seal(open, open.token) };
}

export function put(folder: string, name: string, response: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof response === 'string' ? response : JSON.stringify(response));
  return name;
}
