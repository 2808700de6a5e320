import type { SelfForm } from '../core/form/self_form.js';
import type { RaterForm } from '../core/form/types.js';
import { formPage } from '../render/form/form_page.js';
import { SELF_STYLE } from '../render/form/self_style.js';
import { readPageScript } from '../store/page_scripts.js';
import type { Environment } from './environment.js';

/** A rater's form as the text of one HTML file. Errors: reading errors (the installation is broken). */
export function raterFormFile({ installation }: Pick<Environment, 'installation'>, contents: RaterForm): string {
  return formPage(contents, readPageScript('rater', installation));
}

/** A self-check as the text of one HTML file. Errors: reading errors (the installation is broken). */
export function selfFormFile({ installation }: Pick<Environment, 'installation'>, contents: SelfForm): string {
  return formPage(contents, { ...readPageScript('self', installation), style: SELF_STYLE });
}
