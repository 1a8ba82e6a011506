import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packTools } from './pack-tools';

/** One way to spoil a pack; the numbers choose where and with what. */
export interface Mutation {
  kind: 'bits' | 'splice' | 'cut' | 'json-token' | 'json-value' | 'rename' | 'drop';
  at: number;
  by: number;
}

/** What is in the files is tried more often: most packs must get past the archive, or only its reader was tried. */
export const mutationKinds: readonly Mutation['kind'][] = [
  ...(['bits', 'splice', 'cut', 'rename', 'drop'] as const),
  ...(['json-token', 'json-token', 'json-value', 'json-value'] as const),
];

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...mutationKinds),
    at: fc.nat(1_000_000),
    by: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 4 },
);

/** What does harm to readers that are not careful. */
const tokens = [
  ...[
    '"__proto__":{"polluted":true},',
    '"constructor":{"prototype":{"polluted":true}},',
    '[[[[',
    ']]]]',
    '{',
    '}',
    ',',
    '"',
    '\\u0000',
  ],
  ...[
    '1e999',
    '-1',
    'null',
    'true',
    '"javascript:alert(1)"',
    `"${'a'.repeat(5_000)}"`,
    '['.repeat(3_000),
    '\ud800',
    '<!DOCTYPE x>',
  ],
];
const values: unknown[] = [
  null,
  -1,
  1e308,
  '',
  'x'.repeat(400),
  [],
  {},
  [[[]]],
  true,
  'data:text/html,x',
  { __proto__: null, a: 1 },
];

/** A pack spoiled in these ways. Where its files were changed, its sums are made right again, so that the reader gets as far as it can. */
export async function mutatedPack(pack: Uint8Array, spoiled: Mutation[]): Promise<Uint8Array> {
  let bytes = pack;
  for (const mutation of spoiled) bytes = await mutated(bytes, mutation);
  return bytes;
}

async function mutated(pack: Uint8Array, { kind, at, by }: Mutation): Promise<Uint8Array> {
  const place = at % (pack.length || 1);
  switch (kind) {
    case 'bits': {
      const copy = pack.slice();
      for (let bit = 0; bit <= by % 4; bit += 1) copy[(place + bit * 7) % copy.length] = (at * 31 + bit * by) & 255;
      return copy;
    }
    case 'splice': {
      const from = by % (pack.length || 1);
      return Uint8Array.from([...pack.subarray(0, place), ...pack.subarray(from, from + 64), ...pack.subarray(place)]);
    }
    case 'cut':
      return pack.slice(0, place);
    default:
      return withFiles(pack, kind, at, by);
  }
}

async function withFiles(pack: Uint8Array, kind: Mutation['kind'], at: number, by: number): Promise<Uint8Array> {
  let files: Record<string, Uint8Array>;
  try {
    files = filesOf(pack);
  } catch {
    return pack; // an earlier mutation left no archive, or one that lies
  }
  const paths = Object.keys(files).filter((path) => path !== 'manifest.json');
  const path = paths[at % (paths.length || 1)];
  const file = path === undefined ? undefined : files[path];
  if (path === undefined || file === undefined) return pack;
  if (kind === 'drop') delete files[path];
  else if (kind === 'rename') {
    delete files[path];
    files[`${path.slice(0, by % path.length)}../${path.slice(by % path.length)}`] = file;
  } else files[path] = kind === 'json-token' ? withToken(file, by) : withValue(file, at, by);
  return summed(files);
}

/** More than any pack of the tests comes to. */
const mostBytes = 8 * 1024 * 1024;
const mostFiles = 1_000;

/**
 * The files of an archive. Throws where there is none, and where its directory tells of more than a pack of the tests has: this unpacker believes
 * what a directory says of sizes, and after an earlier mutation that may be thousands of megabytes, which it would hand out as zeros.
 */
function filesOf(pack: Uint8Array): Record<string, Uint8Array> {
  let bytes = 0;
  let count = 0;
  return unzipSync(pack, {
    filter: ({ size, originalSize }) => {
      bytes += Math.max(size, originalSize);
      count += 1;
      if (bytes > mostBytes || count > mostFiles) throw new RangeError('no archive of the tests');
      return true;
    },
  });
}

function withToken(file: Uint8Array, by: number): Uint8Array {
  const text = strFromU8(file);
  const place = by % (text.length || 1);
  return strToU8(`${text.slice(0, place)}${tokens[by % tokens.length]}${text.slice(place + (by % 3))}`);
}

/** Puts something else in place of one value, however deep. */
function withValue(file: Uint8Array, at: number, by: number): Uint8Array {
  try {
    let left = at % 200;
    const text = JSON.stringify(JSON.parse(strFromU8(file)), (_key, value: unknown) => {
      left -= 1;
      return left === 0 ? values[by % values.length] : value;
    });
    return strToU8(text ?? 'null');
  } catch {
    return file; // a picture, or spoiled before
  }
}

async function summed(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  try {
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    manifest.files = [];
    for (const [path, bytes] of Object.entries(files)) {
      if (path === 'manifest.json') continue;
      manifest.files.push({ path, bytes: bytes.length, sha256: await packTools.sha256(new Uint8Array(bytes)) });
    }
    return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) }, { level: 1 });
  } catch {
    return zipSync(files, { level: 1 });
  }
}
