/** The records that what a pack says of a field stands on: the one that it names, or the picture that it shows. */
export function waitsFor({ theirs }: { theirs?: unknown }): string[] {
  const named: unknown = typeof theirs === 'object' && theirs !== null ? Reflect.get(theirs, 'imageId') : theirs;
  return typeof named === 'string' ? [named] : [];
}
