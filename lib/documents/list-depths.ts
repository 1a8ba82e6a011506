import type { TextMarker } from './text-marker';

interface Level {
  indent: number;
  /** Where the words of its items start. */
  textIndent: number;
  depth: number;
  marker: TextMarker;
}

/** The lists that are open at a place of a text, told apart by indentation and, where that is equal, by the kind of their markers. */
export class ListDepths {
  #levels: Level[] = [];
  readonly #met = new Map<string, TextMarker>();

  /** One of each kind met so far. */
  get markers(): TextMarker[] {
    return [...this.#met.values()];
  }

  get textIndent(): number | null {
    return this.#levels.at(-1)?.textIndent ?? null;
  }

  clear(): void {
    this.#levels = [];
  }

  /** Depth of an item that starts here, from 1. */
  enter(indent: number, marker: TextMarker): number {
    this.#met.set(marker.kind, marker);
    const own = this.#levels.findLastIndex(
      (level) => level.marker.kind === marker.kind && Math.abs(level.indent - indent) < 2,
    );
    if (own >= 0) this.#levels.length = own;
    else while ((this.#levels.at(-1)?.indent ?? -1) > indent) this.#levels.pop();
    const outer = this.#levels.at(-1)?.depth ?? 0;
    const depth = Math.min(40, Math.max(outer + 1, marker.parts));
    const textIndent = indent + marker.marker.length + 1;
    this.#levels.push({ indent, textIndent, depth, marker });
    return depth;
  }

  /** Depth of a paragraph that starts here after a blank line: that of the item under which it is indented, or 0, which ends all lists. */
  depthOfText(indent: number): number {
    while ((this.#levels.at(-1)?.indent ?? -1) >= indent) this.#levels.pop();
    return this.#levels.at(-1)?.depth ?? 0;
  }
}
