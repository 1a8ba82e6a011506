const most = 5_000;

/** The same function, which remembers what it said of a word: texts repeat their words. */
export function remembered<R extends string | number | boolean | object | null>(
  of: (word: string) => R,
): (word: string) => R {
  const known = new Map<string, R>();
  return (word) => {
    const said = known.get(word);
    if (said !== undefined) return said;
    if (known.size >= most) known.clear();
    const result = of(word);
    known.set(word, result);
    return result;
  };
}
