/** Characters that stand for what a piece of a pattern takes. */
const classSamples = new Map<string, string>([
  ['d', '7'],
  ['w', 'a'],
  ['s', ' '],
  ['S', 'a'],
  ['D', 'a'],
  ['W', '.'],
  ['b', ''],
  ['B', ''],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['f', '\f'],
]);
const propertySamples: readonly [RegExp, string][] = [
  [/^p\{L|^p\{Alpha|^p\{Lower|^p\{Script|^p\{Ll/, 'a'],
  [/^p\{Lu/, 'A'],
  [/^p\{N/, '7'],
  [/^p\{P/, '.'],
  [/^p\{S/, '+'],
  [/^p\{Z/, ' '],
  [/^p\{M/, '\u0301'],
];

/** The characters that a pattern speaks of, in its order and once each, and its words. */
function samplesOf(source: string): string[] {
  const samples = new Set<string>();
  for (const [token = ''] of source.matchAll(
    /\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]{4,6}\}?|\\x[0-9a-fA-F]{2}|\\.|[^\\]/gs,
  )) {
    const escaped = token.slice(1);
    if (!token.startsWith('\\')) samples.add(token);
    else if (/^u|^x/.test(escaped))
      samples.add(String.fromCodePoint(Number.parseInt(escaped.replace(/[ux{}]/g, ''), 16)));
    else samples.add(propertySamples.find(([name]) => name.test(escaped))?.[1] ?? classSamples.get(escaped) ?? escaped);
  }
  for (const [word] of source.matchAll(/[\p{L}]{2,}/gu)) samples.add(word);
  if (source.includes('.') || source.includes('[^')) samples.add('z');
  samples.delete('');
  return [...samples].slice(0, 24);
}

/** Texts in which something of the pattern is said again and again and the end does not fit, each as a function of how often. */
export function pumpStrings(source: string): ((times: number) => string)[] {
  const samples = samplesOf(source);
  const pairs = samples.slice(0, 8).flatMap((first) => samples.slice(0, 8).map((second) => first + second));
  const [lead = ''] = /^\^?((?:[\p{L}\d ]|\\[.()[\]/-])*)/u.exec(source) ?? [];
  const prefixes = [...new Set(['', lead.replace(/^\^|\\/g, '')])];
  return [
    ...samples.flatMap((pump) => prefixes.map((prefix) => (times: number) => `${prefix}${pump.repeat(times)}\u0001`)),
    ...pairs.map((pump) => (times: number) => `${pump.repeat(times)}\u0001`),
    ...samples.map((pump) => (times: number) => pump.repeat(times)),
  ];
}
