/** Gives each item its place as a React key: right for content that never changes, such as a clip's, and only there. */
export const keyed = <T>(items: readonly T[]): { item: T; key: string }[] =>
  items.map((item, place) => ({ item, key: `${place}` }));
