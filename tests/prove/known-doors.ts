/** Doors that a built file may name, with how often at most and why nothing goes through them; the file without its hash. */
export const knownDoors = new Map<string, { most: number; why: string }>([
  [
    'background.js fetch',
    { most: 1, why: 'runs in the tab of a PDF file, asks for the address that it shows (pull-pdf-piece.ts)' },
  ],
  [
    'capture-image.js fetch',
    { most: 1, why: 'runs in the page, asks for the picture that it shows (capture-image.ts)' },
  ],
  ['chunks/sidepanel.js fetch', { most: 3, why: 'a method of the search index' }],
  ['chunks/use-object-url.js innerHTML', { most: 3, why: 'React knows it as a property that we never give' }],
  [
    'chunks/written-editor.js innerHTML',
    { most: 4, why: 'ProseMirror, for pastes, which we read ourselves; Trusted Types refuse it' },
  ],
  ['chunks/shared.js Function', { most: 1, why: 'Zod asks whether it may make code, and is told not to' }],
  ['chunks/lib.js Function', { most: 2, why: 'a library asks for the global object, in a branch for other runtimes' }],
  ['chunks/read-with-limit.js fetch', { most: 4, why: 'pdf.js for files by address; we hand it bytes' }],
  ['chunks/read-with-limit.js XMLHttpRequest', { most: 3, why: 'as above' }],
  ['chunks/read-with-limit.js Function', { most: 1, why: 'core-js asks for the global object' }],
  ['chunks/read-with-limit.js import()', { most: 1, why: 'pdf.js without a thread; we give it one' }],
  ['assets/pdf.worker.min.mjs fetch', { most: 33, why: 'a method of its dictionaries, and files by address as above' }],
  ['assets/pdf.worker.min.mjs XMLHttpRequest', { most: 1, why: 'as above' }],
  ['assets/pdf.worker.min.mjs Function', { most: 1, why: 'core-js asks for the global object' }],
  ['assets/pdf.worker.min.mjs import()', { most: 1, why: 'its decoders in WebAssembly, whose address we never give' }],
]);

/** Beginnings of addresses that stand in the scripts: names of XML, sentences of libraries, examples for people, halves of addresses. */
const knownAddresses: readonly string[] = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/',
  'http://schemas.zwobble.org/',
  'http://purl.oclc.org/',
  'http://purl.org/dc/',
  'http://ns.adobe.com/',
  'http://www.xfa.org/schema/',
  'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd',
  'https://html.spec.whatwg.org/',
  'https://github.com/',
  'https://react.dev/errors/',
  'https://wxt.dev/guide/',
  'https://prosemirror.net/docs/',
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
  'http://example.com',
  'https://foo.bar',
];
/** core-js tries what a browser makes of odd addresses, without asking for them. */
const trials = /^https:\/\/(?:a|x|тест|a#б|a@b|a\/c%20d\?a=1&c=3)$/;
/** No host, such as `https://` before a name that the person types. */
const halves = /^https?:\/\/[[…,]?$/;

export const isKnownAddress = (address: string): boolean =>
  halves.test(address) || trials.test(address) || knownAddresses.some((known) => address.startsWith(known));
