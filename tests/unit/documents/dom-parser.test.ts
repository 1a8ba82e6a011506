import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxParts } from '../../../lib/documents/docx-parts';
import { DOMParser, Node } from '../../../lib/documents/dom-parser';

/** The library that ours stands in for, and what the reader of Word files asks of both. */
const require = createRequire(import.meta.url);
const theirs: { DOMParser: new () => DOMParser } = require('@xmldom/xmldom');
const theirNode: typeof Node = require('@xmldom/xmldom/lib/dom').Node;

interface Asked {
  nodeType: number;
  nodeValue?: string | null;
  namespaceURI?: string | null | undefined;
  localName?: string;
  attributes?: ArrayLike<{ namespaceURI?: string | null | undefined; localName: string; value: string }>;
  childNodes?: ArrayLike<Asked>;
}
const namespaceOfDeclarations = 'http://www.w3.org/2000/xmlns/';

/** A tree as the reader of Word files walks it, without what it never asks for. */
function walked(node: Asked): unknown {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  const attributes = Array.from(node.attributes ?? [])
    .filter(({ namespaceURI }) => namespaceURI !== namespaceOfDeclarations)
    .map(({ namespaceURI, localName, value }) => [namespaceURI ?? null, localName, value]);
  return [node.namespaceURI ?? null, node.localName, attributes, Array.from(node.childNodes ?? []).map(walked)];
}

const wordFiles = readdirSync('tests/minutes', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.docx'),
);
test.each(wordFiles)('every part of %s reads as with the library', (name) => {
  const checked = docxParts(new Uint8Array(readFileSync(join('tests/minutes', name))));
  if (!checked.ok) throw new Error(checked.reason);
  for (const [part, xml] of checked.parts) {
    const { documentElement } = new DOMParser().parseFromString(xml);
    expect(walked(documentElement), part).toEqual(walked(new theirs.DOMParser().parseFromString(xml).documentElement));
  }
});

test('the Word files are there, and the kinds of node have the same numbers', () => {
  expect(wordFiles.length).toBeGreaterThan(8);
  expect(Node).toEqual({ ELEMENT_NODE: theirNode.ELEMENT_NODE, TEXT_NODE: theirNode.TEXT_NODE });
});

test('what is refused is thrown, so that the reader of Word files gives up', () => {
  expect(() => new DOMParser().parseFromString('<a><b></a>')).toThrow();
});
