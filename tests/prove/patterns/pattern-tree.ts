/** A regular expression taken apart as far as strings for it need: what stands after what, beside what, and how often. */
export type PatternTree =
  | { kind: 'sequence'; parts: PatternTree[] }
  | { kind: 'choice'; of: PatternTree[] }
  | { kind: 'repeat'; body: PatternTree; least: number; most: number }
  /** One character, by the source that says which: `a`, `\d`, `[^)]`. */
  | { kind: 'character'; source: string }
  /** What takes no character: anchors, and what is only looked at. The latter may repeat inside. */
  | { kind: 'nothing'; looked: PatternTree | null };

/** @param source of a regular expression that the engine took, so that nothing is checked here */
export function patternTree(source: string): PatternTree {
  let at = 0;
  const eat = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  function choice(): PatternTree {
    const of = [sequence()];
    while (eat('|')) of.push(sequence());
    return of.length === 1 && of[0] ? of[0] : { kind: 'choice', of };
  }

  function sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(one()));
    return { kind: 'sequence', parts };
  }

  function repeated(body: PatternTree): PatternTree {
    const [text = '', sign, least, comma, most] =
      /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at, at + 40)) ?? [];
    if (text === '') return body;
    at += text.length;
    if (sign) return { kind: 'repeat', body, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const end = most ? Number(most) : comma ? Infinity : Number(least);
    return { kind: 'repeat', body, least: Number(least), most: end };
  }

  function one(): PatternTree {
    if (eat('^') || eat('$') || eat('\\b') || eat('\\B')) return { kind: 'nothing', looked: null };
    for (const look of ['(?=', '(?!', '(?<=', '(?<!']) if (eat(look)) return { kind: 'nothing', looked: inBrackets() };
    if (eat('(?:')) return inBrackets();
    const [group = ''] = /^\((?:\?<\w+>|\?[\w-]+:)?/.exec(source.slice(at, at + 60)) ?? [];
    if (eat(group) && group !== '') return inBrackets();
    const [escaped] =
      /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c\w|k<\w+>|[1-9]\d*|[\s\S])/.exec(
        source.slice(at, at + 60),
      ) ?? [];
    const character =
      escaped ??
      (source[at] === '[' ? source.slice(at, endOfClass()) : String.fromCodePoint(source.codePointAt(at) ?? 0));
    at += character.length;
    return /^\\[1-9k]/.test(character) ? { kind: 'nothing', looked: null } : { kind: 'character', source: character };
  }

  function inBrackets(): PatternTree {
    const tree = choice();
    eat(')');
    return tree;
  }

  function endOfClass(): number {
    let end = at + 1;
    let depth = 1;
    for (; depth > 0 && end < source.length; end += 1) {
      if (source[end] === '\\') end += 1;
      else if (source[end] === ']') depth -= 1;
    }
    return end;
  }

  return choice();
}

/** Every part that may come again and again. */
export function repeatsIn(tree: PatternTree): Extract<PatternTree, { kind: 'repeat' }>[] {
  switch (tree.kind) {
    case 'repeat':
      return [...(tree.most > 20 ? [tree] : []), ...repeatsIn(tree.body)];
    case 'sequence':
      return tree.parts.flatMap(repeatsIn);
    case 'choice':
      return tree.of.flatMap(repeatsIn);
    case 'nothing':
      return tree.looked ? repeatsIn(tree.looked) : [];
    default:
      return [];
  }
}
