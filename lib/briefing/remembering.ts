/**
 * A pure function that remembers its last answer for each object it was asked about: a live briefing asks the same of hundreds of
 * clips after every change. The answer is made anew where any of the other arguments is another one.
 */
export function remembering<Key extends object, Rest extends unknown[], Answer>(
  make: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, { rest: Rest; answer: Answer }>();
  return (key, ...rest) => {
    const known = answers.get(key);
    if (known?.rest.every((value, index) => value === rest[index])) return known.answer;
    const answer = make(key, ...rest);
    answers.set(key, { rest, answer });
    return answer;
  };
}
