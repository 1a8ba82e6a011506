import { joinedBytes } from '../../../lib/model/joined-bytes';
import type { Random } from '../random';

/** What readers of these formats give a meaning to, and what breaks them. */
const dictionary = [
  ...[
    '<table>',
    '</table>',
    '<tr><td rowspan=65534 colspan=1000>',
    '<ul><li>',
    '</li>',
    '<b><i><a href=x>',
    '<svg><style>',
    '<!--',
    '-->',
  ],
  // What ends at once for a parser, and not for whoever looks for an end.
  ...[
    '<!-->',
    '<!--->',
    '<!-- x --!>',
    "<i '>",
    '<svg><title>',
    '<select><title></select>',
    '<noscript><style></style>',
  ],
  ...['<html x=1>', '<b x1><b x2><b x3>', '<p>', '<table><i>', '</p>'],
  ...[
    '<math><mtext><mglyph><style>',
    '<template>',
    '<select><option>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY e "e">]>',
    '&e;',
    '&#x0;',
  ],
  ...[
    '<w:p>',
    '</w:p>',
    '<w:tbl>',
    '<w:r><w:t>',
    '</w:t></w:r>',
    '<w:ilvl w:val="99999999999"/>',
    '<w:gridSpan w:val="-1"/>',
    '<w:vMerge/>',
  ],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText>INCLUDETEXT "x"</w:instrText>',
    '<mc:AlternateContent>',
    'w:val="',
    'xmlns:w="x"',
  ],
  ...[
    '|',
    '|---|',
    '\n- ',
    '\n1. ',
    '\n> ',
    '```',
    '~~~',
    '[',
    '](',
    '[^1]:',
    '**',
    '__',
    '*_',
    '\\',
    '\n    ',
    '\n===\n',
    '\n---\n',
    '<a',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u202e',
    '\u2028',
    '\ud800',
    '\udc00',
    '\u0007',
    '\u00a0',
    '\r',
    '\t',
    '\f',
    '𝟎',
    '٣',
    '%',
    '1e309',
    '-0',
    '9'.repeat(400),
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '{"__proto__":{"polluted":1}}',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://[',
    'https://u:p@h/',
  ],
  ...[
    '31/02/2024',
    '0000-00-00',
    '25:61',
    'Item 1.1.1.1.1.1.1.1.1',
    'Action: ',
    'Present: ',
    ';'.repeat(200),
    ' ,'.repeat(200),
    '('.repeat(500),
  ],
  ...[
    'endobj',
    'stream\n',
    'endstream',
    'xref',
    'trailer<<',
    '/Length 99999999',
    '/Kids[1 0 R]',
    '/Parent 1 0 R',
    '1 0 obj',
    '/Filter/FlateDecode',
  ],
] as const;

/** How often something is said again: mostly a little, now and then a great deal. */
const times = [2, 3, 10, 100, 2_000] as const;

/** One to eight changes: pieces left out, said again, swapped, put in from another seed or from the dictionary, characters changed. */
export function mutateText(text: string, other: string, random: Random): string {
  let changed = text;
  for (let count = 1 + random.below(8); count > 0; count -= 1) {
    const at = random.below(changed.length + 1);
    const length = random.below(Math.min(changed.length - at, random.of([4, 40, 400, 4_000])) + 1);
    const piece = changed.slice(at, at + length);
    const rest = changed.slice(at + length);
    const head = changed.slice(0, at);
    const changes: (() => string)[] = [
      () => head + rest,
      () => head + piece.repeat(Math.min(random.of(times), Math.ceil(200_000 / (piece.length + 1)))) + rest,
      () => head + random.of(dictionary) + piece + rest,
      () => head + random.of(dictionary).repeat(random.of(times)) + rest,
      () => head + other.slice(random.below(other.length + 1)).slice(0, random.of([10, 100, 5_000])) + piece + rest,
      () => rest + piece + head,
      () => head + [...piece].reverse().join('') + rest,
      () => head + String.fromCharCode(random.below(65_536)) + piece.slice(1) + rest,
      () => head + piece.replace(/[<>"'&/=]/g, '') + rest,
    ];
    changed = random.of(changes)().slice(0, 6_000_000);
  }
  return changed;
}

/** As above for bytes: bits turned, pieces left out, said again and taken from elsewhere, lengths overwritten. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed: Uint8Array = bytes.slice();
  for (let count = 1 + random.below(8); count > 0; count -= 1) {
    const at = random.below(changed.length + 1);
    const length = random.below(Math.min(changed.length - at, random.of([1, 4, 64, 4_096])) + 1);
    const head = changed.subarray(0, at);
    const piece = changed.subarray(at, at + length);
    const rest = changed.subarray(at + length);
    const from = random.below(other.length + 1);
    const flipped = piece.map((byte) => byte ^ (1 << random.below(8)));
    const filled = new Uint8Array(length).fill(random.of([0, 0xff, 0x7f, 0x80]));
    changed = joinedBytes(
      random.of([
        [head, rest],
        [head, piece, piece, rest],
        [head, flipped, rest],
        [head, filled, rest],
        [head, other.subarray(from, from + 4_096), rest],
        [head, new TextEncoder().encode(random.of(dictionary)), rest],
        [head],
      ]),
    );
  }
  return changed;
}
