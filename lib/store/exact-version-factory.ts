import { NewerDataError } from './newer-data-error';

/**
 * Opens databases at one version or not at all. Dexie, left alone, opens data of a newer version without asking for a
 * version and adds to it what it misses; ours is left untouched.
 * @param factory the browser's own
 * @param version the schema version as Dexie counts it (IndexedDB has ten times that)
 * @param placeOf under which name a database is kept, where its own one cannot be used any more
 * @param upgrading is told when an older store begins to be upgraded: nobody else holds it then
 */
export function exactVersionFactory(
  factory: IDBFactory,
  version: number,
  placeOf: (name: string) => string,
  upgrading: () => void,
): IDBFactory {
  return {
    open(name, nativeVersion) {
      if (nativeVersion !== version * 10) throw new NewerDataError();
      const request = factory.open(placeOf(name), nativeVersion);
      request.addEventListener('upgradeneeded', upgrading);
      return request;
    },
    deleteDatabase: (name) => factory.deleteDatabase(placeOf(name)),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
