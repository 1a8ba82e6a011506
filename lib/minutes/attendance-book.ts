import { foldText } from '../language/fold-text';
import type { AttendeeReading } from '../model/minutes-reading';
import type { Named } from './names-in';

export type Presence = AttendeeReading['presence'];
const most = 1_000;

/** Those found so far, each once, and the lines that were read for them. */
export class AttendanceBook {
  readonly #found: AttendeeReading[] = [];
  readonly #keys = new Set<string>();
  readonly #read = new Set<number>();

  get attendees(): AttendeeReading[] {
    return this.#found;
  }

  get hasPresent(): boolean {
    return this.#found.some(({ presence }) => presence === 'present');
  }

  /** Notes that a line was read; answers whether it was not before. */
  take(line: number): boolean {
    if (this.#read.has(line)) return false;
    this.#read.add(line);
    return true;
  }

  /** @param presence of those beside whose name nothing else is said */
  add(people: readonly Named[], presence: Presence, line: number): void {
    for (const person of people) {
      const key = person.name === '' ? `organisation ${foldText(person.organisation)}` : foldText(person.name);
      if (this.#keys.has(key) || this.#found.length >= most) continue;
      this.#keys.add(key);
      this.#found.push({
        name: person.name.slice(0, 200),
        organisation: person.organisation.slice(0, 200),
        presence: person.presence ?? presence,
        line,
        sure: true,
      });
    }
  }
}
