import { visible } from '../../core/visible.js';
import type { Ended } from '../prompter.js';
import { wrapText } from '../view/text.js';
import { type Line, LineSource } from './line_source.js';
import type { LineTerminal } from './line_terminal.js';
import { quoted } from './meaning.js';

/** What is said and heard: plain lines only, nothing that moves a cursor or colours. */
export class Talk {
  readonly #terminal: LineTerminal;
  readonly #source: LineSource;

  constructor(terminal: LineTerminal) {
    this.#terminal = terminal;
    this.#source = new LineSource(terminal);
    // A terminal that is gone must not take the process with it: the input ends as well.
    terminal.output.on('error', () => {});
  }

  get person(): boolean {
    return this.#terminal.person;
  }

  get width(): number {
    return Math.min(this.#terminal.width(), 100);
  }

  /** Lines that are laid out already. */
  print(lines: readonly string[]): void {
    if (lines.length > 0) this.#terminal.output.write(`${lines.join('\n')}\n`);
  }

  tell(text: string): void {
    this.print(wrapText(text, this.width));
  }

  /** The next line, or how the input ended. Lines that cannot be read have been dealt with. */
  async line(prompt: string): Promise<Line | Ended> {
    for (;;) {
      this.#terminal.output.write(prompt);
      const line = await this.#source.next();
      if ('ended' in line) return this.#end(line.ended, line.half);
      // A script leaves no trace on the screen; whoever reads the log wants to see the answers.
      if (!this.person) this.#terminal.output.write(`${visible(line.text)}\n`);
      if (line.readable) return line;
      const ended = this.refuse(line, UNREADABLE);
      if (ended !== null) return ended;
    }
  }

  /** Several lines, up to one that is /end alone; or how the input ended before that. */
  async lines(): Promise<readonly string[] | Ended> {
    if (this.person) this.tell('Type the lines; /end on a line of its own ends them.');
    const lines: string[] = [];
    for (;;) {
      const line = await this.line('');
      if (typeof line === 'string') return line;
      if (line.text.trim().toLowerCase() === '/end') return lines;
      lines.push(line.text);
    }
  }

  /** Says what is wrong. A person is asked again (null); a script ends, or its next line would answer this question. */
  refuse(line: Line, problem: string): Ended | null {
    if (this.person) {
      this.tell(problem);
      if (this.#source.hasMore()) this.tell('What was typed after it was not used.');
      this.#source.drop();
      return null;
    }
    this.print(['']);
    this.tell(`Stopped at line ${line.number} of the input, ${quoted(line.text)}. ${problem}`);
    this.tell('What comes after it was not used, so that no line answers a question it was not meant for.');
    this.#terminal.misread?.();
    return 'interrupted';
  }

  /** A script that goes on behind the end was written for something else. */
  over(): void {
    if (!this.person && this.#source.hasMore()) this.tell('The lines after this one were not used.');
  }

  close(): void {
    this.#source.close();
  }

  #end(ended: Ended, half: string): Ended {
    this.print(['']);
    if (this.person || ended === 'interrupted') return ended;
    this.tell('The input ends here.');
    if (half !== '')
      this.tell(`Its last line, ${quoted(half)}, has no line break; that is not Enter, so it is no answer.`);
    return ended;
  }
}

const UNREADABLE =
  'This line cannot be read: it holds keys such as arrows, is not UTF-8, or never ends. Text and spaces can be read.';
