import type { LineLink } from '../model/minutes-document';
import { plainText } from '../sanitize/plain-text';

/** Characters that take no room: page software scatters them, and words do not compare with them. */
const widthless = /[\u00AD\u200B\u2060\uFEFF]/g;

export interface WrittenText {
  text: string;
  strong: number;
  links: LineLink[];
}

/** The words of one line as they come: white space folded, how far its start is bold, where its links stand. */
export class LineText {
  #text = '';
  #strong = 0;
  #links: LineLink[] = [];
  #space = false;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get length(): number {
    return this.#text.length;
  }

  /** `url` has passed `safeUrl`; null outside of links. */
  add(data: string, bold: boolean, url: string | null): void {
    const words = plainText(data).replace(widthless, '').replace(/\s+/g, ' ');
    const body = words.trim();
    if (words.startsWith(' ')) this.#space = true;
    if (body === '') return;
    const written = this.#text.length;
    if (this.#space && written > 0) this.#text += ' ';
    const start = this.#text.length;
    this.#text += body;
    this.#space = words.endsWith(' ');
    if (bold && this.#strong === written) this.#strong = this.#text.length;
    if (url) this.#link(start, url);
  }

  #link(start: number, url: string): void {
    const last = this.#links.at(-1);
    // one link is often set in several runs
    if (last && last.url === url && start - last.end <= 1) last.end = this.#text.length;
    else this.#links.push({ start, end: this.#text.length, url });
  }

  /** What was written, and a fresh start. */
  take(): WrittenText {
    const taken = { text: this.#text, strong: this.#strong, links: this.#links };
    this.#text = '';
    this.#strong = 0;
    this.#links = [];
    this.#space = false;
    return taken;
  }
}
