/** What stands in a field of a record of any table, or of an older version of it; undefined where there is no such field, or no record. */
export function valueAt(record: unknown, field: string): unknown {
  return Reflect.get(Object(record), field);
}

/** The same as text; empty where it is none. */
export function textAt(record: unknown, field: string): string {
  const value = valueAt(record, field);
  return typeof value === 'string' ? value : '';
}
