import { type FoundTime, findTimes } from '../dates/find-times';
import type { Read } from '../model/minutes-reading';

interface Candidate {
  time: FoundTime;
  line: number;
  weight: number;
}

/** The times at which a document says that its meeting began, and the one at which it ended. */
export class TimeCandidates {
  #best: Candidate | null = null;
  #end: { time: FoundTime; line: number } | null = null;

  /** Takes the first time of a text as the beginning, and as the end too where it is a span. */
  read(text: string, line: number, weight: number): void {
    const time = findTimes(text)[0];
    if (time && weight > (this.#best?.weight ?? 0)) this.#best = { time, line, weight };
  }

  readEnd(text: string, line: number): void {
    const time = findTimes(text)[0] ?? findTimes(`at ${text}`)[0];
    if (time) this.#end = { time, line };
  }

  /** @returns `zone` as printed beside the beginning; empty where none is */
  choose(): { startTime: Read<string | null>; endTime: Read<string | null>; zone: string } {
    const start = this.#best;
    const spanned = start?.time.end ?? null;
    const ended = this.#end && (!start || this.#end.time.start > start.time.start) ? this.#end : null;
    return {
      startTime: read(start?.time.start ?? null, start?.line ?? null),
      endTime:
        spanned === null ? read(ended?.time.start ?? null, ended?.line ?? null) : read(spanned, start?.line ?? null),
      zone: start?.time.zone ?? '',
    };
  }
}

function read(value: string | null, line: number | null): Read<string | null> {
  return { value, line: value === null ? null : line, sure: true, others: [] };
}
