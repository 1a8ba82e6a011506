import type { PageReading } from '../model/page-reading';
import { labelText } from '../sanitize/label-text';

const longestContent = 20_000;

/** The page's `meta` elements: contents by name or property, in lower case, in the order of the page. */
export class MetaTags {
  readonly #contents = new Map<string, string[]>();

  constructor(metas: PageReading['metas']) {
    for (const { names, content } of metas) {
      const text = labelText(content, longestContent);
      if (text === '') continue;
      for (const name of names.toLowerCase().split(/\s+/)) this.#add(name, text);
    }
  }

  #add(name: string, content: string): void {
    if (name === '') return;
    const contents = this.#contents.get(name);
    if (!contents) this.#contents.set(name, [content]);
    else if (!contents.includes(content)) contents.push(content);
  }

  /** Every content of the first of these names that has any, with that name. */
  first(...names: string[]): { name: string; contents: string[] } | null {
    for (const name of names) {
      const contents = this.#contents.get(name);
      if (contents) return { name, contents };
    }
    return null;
  }

  all(name: string): readonly string[] {
    return this.#contents.get(name) ?? [];
  }

  /** The first content of the first of these names that has any; empty where none has. */
  text(...names: string[]): string {
    return this.first(...names)?.contents[0] ?? '';
  }
}
