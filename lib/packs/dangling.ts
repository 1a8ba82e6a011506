import { type Library, libraryTables } from '../model/library';
import { neededReferences } from './needed-references';
import type { PackFault } from './pack-fault';

/** The first record that stands twice, or refers to one that is not there and that it cannot be without; null where all is as it should be. */
export function firstDangling(library: Library): PackFault | null {
  const ids = new Map(libraryTables.map((table) => [table, new Set(library[table].map(({ id }) => id))]));
  for (const table of libraryTables) {
    if (ids.get(table)?.size !== library[table].length) return { kind: 'twice', table };
    for (const [field, to] of neededReferences[table] ?? []) {
      const at = library[table].findIndex((record) => !ids.get(to)?.has(String(Reflect.get(record, field))));
      if (at !== -1) return { kind: 'refers-to-nothing', table, record: at + 1, field };
    }
  }
  return null;
}

/** A library without the records that refer to nothing, as a store may have them after damage: what stays can be read again. */
export function withoutDangling(library: Library): Library {
  const whole = { ...library };
  for (const table of libraryTables) {
    for (const [field, to] of neededReferences[table] ?? []) {
      const there = new Set(whole[to].map(({ id }) => id));
      const stays = (record: object) => there.has(String(Reflect.get(record, field)));
      // The table names its own type, which the compiler does not follow through a variable.
      Object.assign(whole, { [table]: [...whole[table]].filter(stays) });
    }
  }
  return whole;
}
