import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/capture/read-page';
import { sourceOf } from '../../../lib/capture/source-of';
import { type SourceFields, sourceFieldsSchema } from '../../../lib/model/source';

interface Expectation {
  url: string;
  /** Each field's chosen value; null where none may be chosen. */
  expect: Record<string, unknown>;
}

const pages = import.meta.glob<string>('../../golden/metadata/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expectation>('../../golden/metadata/*.json', { import: 'default', eager: true });

function chosen(source: SourceFields, field: string): unknown {
  const value = Object.entries(source).find(([name]) => name === field)?.[1];
  return typeof value === 'object' && 'chosen' in value ? (value.chosen?.value ?? null) : value;
}

describe('what a page says of its source is read off its mark-up', () => {
  it('has a page for every expectation, and at least 100 of them', () => {
    const names = (paths: string[], ending: string) => paths.map((path) => path.replace(ending, '')).sort();
    expect(names(Object.keys(expectations), '.json')).toEqual(names(Object.keys(pages), '.html'));
    expect(Object.keys(pages).length).toBeGreaterThanOrEqual(100);
  });

  for (const [path, html] of Object.entries(pages)) {
    it(path.replace(/^.*\/|\.html$/g, '').replaceAll('-', ' '), () => {
      const expectation = expectations[path.replace('.html', '.json')];
      if (!expectation) throw new Error(`no expectation beside ${path}`);
      const document = new DOMParser().parseFromString(html, 'text/html');
      const source = sourceOf(readPage(document, expectation.url));
      expect(sourceFieldsSchema.safeParse(source).error).toBeUndefined();
      const read = Object.fromEntries(Object.keys(expectation.expect).map((field) => [field, chosen(source, field)]));
      expect(read).toEqual(expectation.expect);
    });
  }
});
