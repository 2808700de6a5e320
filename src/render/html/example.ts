import { lexer, type Token, type Tokens } from 'marked';
import { html, type Markup } from './markup.js';

/**
 * A filled-in example, written in Markdown, as HTML. Only its structure is taken: what is HTML in it is shown as text,
 * a link as its text. Its headings begin at `depth`.
 */
export function exampleMarkup(markdown: string, depth: number): Markup {
  return html`${blocks(lexer(markdown, { gfm: true }), depth)}`;
}

function blocks(tokens: readonly Token[], depth: number): readonly Markup[] {
  return tokens.map((token) => block(token, depth));
}

function block(token: Token, depth: number): Markup {
  switch (token.type) {
    case 'space':
    case 'def':
      return html``;
    case 'hr':
      return html`<hr>`;
    case 'heading':
      return heading(inline(token.tokens), depth + (token as Tokens.Heading).depth - 1);
    case 'list':
      return list(token as Tokens.List, depth);
    case 'table':
      return table(token as Tokens.Table);
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens ?? [], depth)}</blockquote>`;
    case 'code':
      return html`<pre>${(token as Tokens.Code).text}</pre>`;
    case 'paragraph':
      return html`<p>${inline(token.tokens)}</p>`;
    case 'text':
      return html`${token.tokens === undefined ? token.raw : inline(token.tokens)}`;
    default:
      return html`<p>${token.raw}</p>`;
  }
}

function heading(words: readonly Markup[], depth: number): Markup {
  if (depth <= 3) return html`<h3>${words}</h3>`;
  return depth === 4 ? html`<h4>${words}</h4>` : html`<h5>${words}</h5>`;
}

function list({ ordered, items }: Tokens.List, depth: number): Markup {
  const lines = items.map((item) => html`<li>${blocks(item.tokens, depth)}</li>`);
  return ordered ? html`<ol>${lines}</ol>` : html`<ul>${lines}</ul>`;
}

function table({ header, rows }: Tokens.Table): Markup {
  return html`<div class="wide" role="group" tabindex="0" aria-label="${header.map(({ text }) => text).join(', ')}"><table>
<thead><tr>${header.map(headCell)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell.tokens)}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** An empty head would be read out as one. */
function headCell({ text, tokens }: Tokens.TableCell): Markup {
  return text === '' ? html`<td></td>` : html`<th scope="col">${inline(tokens)}</th>`;
}

function inline(tokens: readonly Token[] = []): readonly Markup[] {
  return tokens.map((token): Markup => {
    switch (token.type) {
      case 'strong':
        return html`<strong>${inline(token.tokens)}</strong>`;
      case 'em':
        return html`<em>${inline(token.tokens)}</em>`;
      case 'del':
        return html`<s>${inline(token.tokens)}</s>`;
      case 'codespan':
        return html`<code>${(token as Tokens.Codespan).text}</code>`;
      case 'br':
        return html`<br>`;
      case 'escape':
        return html`${(token as Tokens.Escape).text}`;
      case 'link':
      case 'text':
        return html`${token.tokens === undefined ? token.raw : inline(token.tokens)}`;
      default:
        return html`${token.raw}`;
    }
  });
}
