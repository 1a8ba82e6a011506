/** The store as a person sees it, in the plainest terms: what the random test compares the real one with. */
export interface StoreModel {
  active: string | null;
  meetings: { title: string; topics: ModelTopic[] }[];
  /** Notes by clip id. */
  notes: Record<string, string>;
}
export interface ModelTopic {
  title: string;
  lineToTake: string;
  clips: { id: string; included: boolean }[];
}

export const allTopics = (model: StoreModel) => model.meetings.flatMap(({ topics }) => topics);

/** The element that a random number points at; undefined where there is none. */
export const pick = <T>(list: T[], number: number): T | undefined => list[number % Math.max(list.length, 1)];

/** Several elements, each once, in an order that the number decides. */
export function pickSome<T>(list: T[], number: number): T[] {
  const start = number % Math.max(list.length, 1);
  return [...list.slice(start), ...list.slice(0, start)].slice(0, 1 + (number % 3));
}

export function insert<T>(list: T[], position: number, items: T[]): void {
  list.splice(Math.min(position, list.length), 0, ...items);
}

export function removeWhere<T>(list: T[], gone: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((item) => !gone(item)));
}
