import { visible, visibleLines } from '../core/visible.js';

export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | boolean | null>>;

/**
 * An element. Text comes in only as text, with what would hide or turn the reading direction shown as an escape; no
 * markup is ever parsed. false and null: the attribute is not there.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((each) => each !== null).map(asNode));
  return made;
}

function asNode(child: Node | string): Node {
  return typeof child === 'string' ? document.createTextNode(visible(child)) : child;
}

/** A paragraph whose line breaks stay. */
export function paragraph(text: string, attributes: Attributes = {}): HTMLParagraphElement {
  const made = element('p', attributes);
  for (const [index, line] of visibleLines(text).entries()) {
    if (index > 0) made.append(document.createElement('br'));
    made.append(document.createTextNode(line));
  }
  return made;
}

export function button(text: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}
