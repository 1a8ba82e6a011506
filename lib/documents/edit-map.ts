interface Edit {
  remove: number;
  add: unknown[];
}

/**
 * What the Markdown reader gathers edits of its events in, by the names its packages ask for. Theirs copies all events for each edit, and looks
 * through all edits for each that is added: for some hundred lists, or some thousand tables, that is ten seconds. The result is the same.
 */
export class EditMap {
  #edits = new Map<number, Edit>();

  /** At `index`, takes out so many events and puts others in; what is asked of the same place twice adds up. */
  add(index: number, remove: number, add: readonly unknown[]): void {
    if (remove === 0 && add.length === 0) return;
    const edit = this.#edits.get(index) ?? { remove: 0, add: [] };
    edit.remove += remove;
    for (const event of add) edit.add.push(event); // a spread of a hundred thousand overflows the stack
    this.#edits.set(index, edit);
  }

  /** Makes the edits in the events themselves, of which those before the first edit are not touched, and forgets them. */
  consume(events: unknown[]): void {
    const edits = [...this.#edits].sort(([a], [b]) => a - b);
    const first = edits[0]?.[0] ?? events.length;
    const rest = events.splice(first);
    let at = 0;
    for (const [index, { remove, add }] of edits) {
      for (const event of rest.slice(at, index - first)) events.push(event);
      for (const event of add) events.push(event);
      at = index - first + remove;
    }
    for (const event of rest.slice(at)) events.push(event);
    this.#edits.clear();
  }
}
