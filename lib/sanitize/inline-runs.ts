import type { Inline } from '../model/content-block';

/** How a stretch of text is set: from the outside in. */
export type Format = { type: 'strong' | 'emphasis' | 'superscript' | 'subscript' } | { type: 'link'; url: string };

/** `text` null is a line break. */
interface Run {
  formats: readonly Format[];
  text: string | null;
}

/** The text of one paragraph as it comes, and the tree it makes; white space is folded as CSS folds it. */
export class InlineRuns {
  #runs: Run[] = [];
  /** White space met and not yet written: it counts only between two words of one line. */
  #space: readonly Format[] | null = null;

  add(text: string, formats: readonly Format[]): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ');
    const body = words.replace(/^ | $/g, '');
    if (words.startsWith(' ')) this.#space ??= formats;
    if (body === '') return;
    const last = this.#runs.at(-1);
    if (this.#space && last && last.text !== null) this.#push(' ', shorter(this.#space, formats, last.formats));
    this.#push(body, formats);
    this.#space = words.endsWith(' ') ? formats : null;
  }

  lineBreak(): void {
    this.#space = null;
    if (this.#runs.length > 0) this.#runs.push({ formats: [], text: null });
  }

  /** The paragraph so far, and a fresh start. */
  take(): Inline[] {
    const runs = this.#runs;
    while (runs.at(-1)?.text === null) runs.pop();
    this.#runs = [];
    this.#space = null;
    return nest(runs, 0);
  }

  #push(text: string, formats: readonly Format[]): void {
    const last = this.#runs.at(-1);
    if (last && last.text !== null && sameFormats(last.formats, formats)) last.text += text;
    else this.#runs.push({ formats, text });
  }
}

/** A space between two runs takes the setting that both share, so that links and bold end with their words. */
function shorter(...all: (readonly Format[])[]): readonly Format[] {
  return all.reduce((best, formats) => (formats.length < best.length ? formats : best));
}

function sameFormats(a: readonly Format[], b: readonly Format[]): boolean {
  return a === b || (a.length === b.length && a.every((format, index) => format === b[index]));
}

function nest(runs: Run[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let index = 0; index < runs.length; ) {
    const run = runs[index];
    const format = run?.formats[depth];
    let end = index + 1;
    if (run && !format) inlines.push(run.text === null ? { type: 'break' } : { type: 'text', value: run.text });
    if (format) {
      while (runs[end]?.formats[depth] === format) end += 1;
      inlines.push({ ...format, children: nest(runs.slice(index, end), depth + 1) });
    }
    index = end;
  }
  return inlines;
}
