import { describe, expect, test } from 'vitest';
import { arrowRule } from './architecture/arrow-rule';
import { captureRule } from './architecture/capture-rule';
import { cycleRule } from './architecture/cycle-rule';
import { lengthRule } from './architecture/length-rule';
import { markupRule } from './architecture/markup-rule';
import { nameRule } from './architecture/name-rule';
import { pureRule } from './architecture/pure-rule';
import { type SourceFile, sourceFile } from './architecture/source-file';
import { takenNameRule } from './architecture/taken-name-rule';
import { typeEscapeRule } from './architecture/type-escape-rule';
import { wordsRule } from './architecture/words-rule';

type Sources = Record<string, string>;
type Rule = (files: SourceFile[]) => string[];
const parsed = (sources: Sources) => Object.entries(sources).map(([path, text]) => sourceFile(path, text));
const model = { 'lib/model/a.ts': 'export const a = 1; export type A = number;' };

const refused: [why: string, rule: Rule, sources: Sources][] = [
  ['a record that knows the store', arrowRule, { 'lib/model/b.ts': "import '../store/c';", 'lib/store/c.ts': '' }],
  [
    'a component that reads the store',
    arrowRule,
    { 'components/b.tsx': "import type {} from '../lib/store/c';", 'lib/store/c.ts': '' },
  ],
  [
    'words that need a record at run time',
    arrowRule,
    { ...model, 'lib/words/b.ts': "import { a } from '../model/a';" },
  ],
  ['a library where none belongs', arrowRule, { 'lib/topics/b.ts': "import { z } from 'zod';" }],
  ['a library that is loaded later', arrowRule, { 'lib/topics/b.ts': "await import('zod');" }],
  ['a file that is not there', arrowRule, { 'lib/topics/b.ts': "import '../model/gone';" }],
  [
    'a re-export against the arrows',
    arrowRule,
    { 'lib/model/b.ts': "export * from '../store/c';", 'lib/store/c.ts': '' },
  ],
  [
    'lib that reaches into an entry point',
    arrowRule,
    { 'lib/services/b.ts': "import '../../entrypoints/capture';", 'entrypoints/capture.ts': '' },
  ],
  [
    'an entry point inside another',
    arrowRule,
    { 'entrypoints/popup/b.ts': "import '../desk/c';", 'entrypoints/desk/c.ts': '' },
  ],
  ['a folder that nobody named', arrowRule, { 'lib/new/b.ts': "import './c';", 'lib/new/c.ts': '' }],
  [
    'a circle of types',
    cycleRule,
    { 'lib/model/b.ts': "import type {} from './c';", 'lib/model/c.ts': "import type {} from './b';" },
  ],
  ['a record in the page', captureRule, { ...model, 'entrypoints/capture.ts': "import { a } from '../lib/model/a';" }],
  [
    'a record in the page, by a half-typed import',
    captureRule,
    { ...model, 'entrypoints/capture.ts': "import { type A } from '../lib/model/a';" },
  ],
  [
    'a library in the page, two steps away',
    captureRule,
    { 'entrypoints/capture.ts': "import '../lib/capture/b';", 'lib/capture/b.ts': "import 'zod';" },
  ],
  ['the global document', pureRule, { 'lib/capture/b.ts': 'export const b = () => document.title;' }],
  [
    'the global document beside an argument of that name',
    pureRule,
    { 'lib/capture/b.ts': 'const b = (document) => document; document.title;' },
  ],
  ['the extension API', pureRule, { 'lib/topics/b.ts': 'browser.tabs.query({});' }],
  ['the time', pureRule, { 'lib/topics/b.ts': 'Date.now(); ' }],
  ['the time as a date', pureRule, { 'lib/topics/b.ts': 'new Date();' }],
  ['an id', pureRule, { 'lib/topics/b.ts': 'crypto.randomUUID();' }],
  ['a file in camel case', nameRule, { 'lib/topics/bigB.ts': '' }],
  ['a file named after nothing in it', nameRule, { 'lib/topics/b.ts': 'export const c = 1;' }],
  ['a theme that is in no export', nameRule, { 'lib/topics/b-queries.ts': 'export const c = 1, d = 2;' }],
  ['a drawer for anything', nameRule, { 'lib/topics/date-utils.ts': 'export const dateUtils = 1;' }],
  ['a default export', nameRule, { 'lib/topics/b.ts': 'export default 1;' }],
  ['a barrel', nameRule, { 'lib/topics/index.ts': "export * from './b';" }],
  ['a barrel by names', nameRule, { 'lib/topics/b.ts': "export { b } from './c';" }],
  [
    'a long file',
    lengthRule,
    { 'lib/topics/b.ts': `${'\n'.repeat(300)}b;`, 'lib/topics/c.ts': '', 'lib/topics/d.ts': '' },
  ],
  ['long files on the whole', lengthRule, { 'lib/topics/b.ts': `${'\n'.repeat(80)}b;` }],
  ['any', typeEscapeRule, { 'lib/topics/b.ts': 'let b: any;' }],
  ['an assertion without a reason', typeEscapeRule, { 'lib/topics/b.ts': '/** The b. */\nconst b = c as string;' }],
  ['an exclamation mark without a reason', typeEscapeRule, { 'lib/topics/b.ts': 'c!.d;' }],
  ['a silenced checker', typeEscapeRule, { 'lib/topics/b.ts': '// @ts-expect-error because\nb;' }],
  ['innerHTML', markupRule, { 'components/b.ts': "b.innerHTML = '';" }],
  ['innerHTML in quotes', markupRule, { 'components/b.ts': "b['innerHTML'] = '';" }],
  ['an attribute of React', markupRule, { 'components/b.tsx': 'const b = <p dangerouslySetInnerHTML={c} />;' }],
  ['code from text', markupRule, { 'lib/topics/b.ts': "new Function('b');" }],
  ['a name of WXT', takenNameRule, { 'lib/topics/b.ts': 'const storage = 1;' }],
  ['a name of WXT for an argument', takenNameRule, { 'lib/topics/b.ts': 'export const b = (c: A, storage = 1) => 1;' }],
  ['a word in the page', wordsRule, { 'components/b.tsx': 'const b = <p>Clips</p>;' }],
  ['a word in braces', wordsRule, { 'components/b.tsx': "const b = <p>{c ? 'One' : d}</p>;" }],
  ['a word in a template', wordsRule, { 'components/b.tsx': 'const b = <p>{`' + '$' + '{c} clips`}</p>;' }],
  ['a word that is heard', wordsRule, { 'components/b.tsx': 'const b = <p aria-label="Clips" />;' }],
];

const allowed: [why: string, rule: Rule, sources: Sources][] = [
  ['an arrow of the list', arrowRule, { ...model, 'lib/topics/b.ts': "import { a } from '../model/a';" }],
  ['words that name a type', arrowRule, { ...model, 'lib/words/b.ts': "import type { A } from '../model/a';" }],
  [
    'two ways to one file',
    cycleRule,
    { ...model, 'lib/model/b.ts': "import './a';", 'lib/model/c.ts': "import './a'; import './b';" },
  ],
  [
    'a type in the page',
    captureRule,
    { ...model, 'entrypoints/capture.ts': "import type { A } from '../lib/model/a';" },
  ],
  [
    'a document that was handed in',
    pureRule,
    { 'lib/capture/b.ts': 'export const b = ({ document }: Window) => [1].map(() => document.title);' },
  ],
  [
    'a property of that name',
    pureRule,
    { 'lib/capture/b.ts': 'export const b = (c: { window: Window }) => c.window;' },
  ],
  [
    'a function type with that argument',
    pureRule,
    { 'lib/capture/b.ts': 'export type B = (document: Document) => void;' },
  ],
  ['a date from an argument', pureRule, { 'lib/topics/b.ts': 'export const b = (now: string) => new Date(now);' }],
  ['a schema under the name of its record', nameRule, { 'lib/model/big-b.ts': 'export const bigBSchema = 1;' }],
  ['a theme that is in an export', nameRule, { 'lib/topics/clip-queries.ts': 'export const allClips = 1, d = 2;' }],
  ['an entry point with its default export', nameRule, { 'entrypoints/background/index.ts': 'export default 1;' }],
  ['as const', typeEscapeRule, { 'lib/topics/b.ts': 'const b = [1] as const;' }],
  [
    'an assertion with its reason',
    typeEscapeRule,
    { 'lib/topics/b.ts': 'const b = c as string; // the schema says so' },
  ],
  ['a property that is called so', takenNameRule, { 'lib/topics/b.ts': 'export const b = browser.storage.local;' }],
  ['a word about mark-up in a comment', markupRule, { 'lib/topics/b.ts': '// never innerHTML\nb;' }],
  [
    'words from the catalogue, and keys',
    wordsRule,
    { 'components/b.tsx': 'const b = <p className="clips">{words.clips} <kbd>N</kbd> · </p>;' },
  ],
];

describe('the rules of architecture.test.ts', () => {
  test.each(refused)('refuse %s', (_, rule, sources) => {
    expect(rule(parsed(sources))).toHaveLength(1);
  });
  test.each(allowed)('allow %s', (_, rule, sources) => {
    expect(rule(parsed(sources))).toEqual([]);
  });
});
