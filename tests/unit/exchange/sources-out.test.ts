import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKeys } from '../../../lib/exchange/citation-keys';
import { risUrl } from '../../../lib/exchange/ris-url';
import { listSetting } from '../../../lib/exchange/source-facts';
import { sourcesBibtex } from '../../../lib/exchange/sources-bibtex';
import { sourcesCslJson } from '../../../lib/exchange/sources-csl-json';
import { sourcesRis } from '../../../lib/exchange/sources-ris';
import type { Source, SourceFields } from '../../../lib/model/source';
import { labelText } from '../../../lib/sanitize/label-text';
import { makeSource } from '../briefing/records';
import { hostileTexts, newsSource } from './clip-rows';
import { printed, readBibtex, readRis } from './read-references';

const cite = (source: Source, ...accessed: string[]) => ({ source, accessed });
const withFields = (source: Source, fields: Partial<SourceFields>): Source => ({
  ...source,
  fields: { ...source.fields, ...fields },
});
const ofType = (source: Source, type: SourceFields['type']) => withFields(source, { type });
const news = cite(newsSource, '2018-08-06T09:30:00.000Z', '2018-08-02T08:00:00.000Z');
const bare = cite(ofType(makeSource(2, { url: 'https://data.unhcr.example/en/situations' }), 'webpage'));
const arabic = cite(
  ofType(
    makeSource(3, { title: 'النازحون داخلياً', producer: ['المفوضية السامية'], published: '2018-07', language: 'ar' }),
    'dataset',
  ),
);
const types: SourceFields['type'][] = ['webpage', 'report', 'dataset', 'article', 'map'];
const notes = [
  'Figures as of: 2018-07',
  'Period covered: 2018-01-01 to 2018-06-30',
  'Page changed: 2018-08-02',
  'Licence: CC BY 3.0 IGO',
  'Caveat: Origin is self-declared.',
  'Caveat: Figures may be revised.',
];

describe('CSL-JSON', () => {
  const read = (...cited: Parameters<typeof sourcesCslJson>[0]): unknown => JSON.parse(sourcesCslJson(cited));

  test('tells everything that is known, and institutions as literals', () => {
    expect(read(news)).toEqual([
      {
        id: newsSource.id,
        type: 'report',
        'citation-key': 'iom2018increased',
        title: 'Increased Secondary Displacement in Western Balkans',
        author: [{ literal: 'IOM' }, { literal: 'UNHCR' }],
        'container-title': 'ReliefWeb',
        publisher: 'IOM Regional Office Vienna',
        issued: { 'date-parts': [[2018, 8, 1]] },
        accessed: { 'date-parts': [[2018, 8, 6]] },
        URL: 'https://rovienna.iom.example/news/increased-displacement?a=1&b=2',
        language: 'en',
        note: notes.join('\n'),
      },
    ]);
  });

  test('tells nothing that is unknown', () => {
    expect(read(bare)).toEqual([
      {
        ...{ id: bare.source.id, type: 'webpage', 'citation-key': 'unhcr', title: 'Untitled page' },
        accessed: { 'date-parts': [[2018, 8, 2]] },
        URL: 'https://data.unhcr.example/en/situations',
      },
    ]);
  });

  test('a date is as exact as its source has it', () => {
    expect(read(arabic)).toMatchObject([{ issued: { 'date-parts': [[2018, 7]] }, title: 'النازحون داخلياً' }]);
  });

  test('each type is one that Zotero keeps apart', () => {
    const told = (source: Source) => read(...types.map((type) => cite(ofType(source, type))));
    expect(told(newsSource)).toMatchObject(
      ['webpage', 'report', 'dataset', 'article-newspaper', 'map'].map((type) => ({ type })),
    );
    expect(told(bare.source)).toMatchObject(
      ['webpage', 'report', 'dataset', 'webpage', 'map'].map((type) => ({ type })),
    );
  });

  test('the day on which it was read is that of the zone', () => {
    const late = cite(newsSource, '2018-08-06T23:30:00.000Z');
    const days = ['UTC', 'Europe/Zurich', 'Atlantis/Nowhere'].map((zone) =>
      sourcesCslJson([late], { ...listSetting, zone }),
    );
    expect(days.map((text) => JSON.parse(text)[0].accessed['date-parts'][0][2])).toEqual([6, 7, 6]);
  });
});

describe('RIS', () => {
  test('tells everything that is known, a line each', () => {
    expect(readRis(sourcesRis([news, bare]))).toEqual([
      [
        ['TY', 'RPRT'],
        ['ID', 'iom2018increased'],
        ['TI', 'Increased Secondary Displacement in Western Balkans'],
        ['AU', 'IOM,'],
        ['AU', 'UNHCR,'],
        ['T2', 'ReliefWeb'],
        ['PB', 'IOM Regional Office Vienna'],
        ['PY', '2018'],
        ['DA', '2018/08/01/'],
        ['LA', 'en'],
        ['UR', 'https://rovienna.iom.example/news/increased-displacement?a=1&b=2'],
        ['Y2', '2018/08/06/'],
        ['N1', notes.join('; ')],
      ],
      [
        ['TY', 'ELEC'],
        ['ID', 'unhcr'],
        ['TI', 'Untitled page'],
        ['UR', 'https://data.unhcr.example/en/situations'],
        ['Y2', '2018/08/02/'],
      ],
    ]);
  });

  test('a date keeps its slashes, and a type is one that Zotero knows', () => {
    const read = (source: Source, tag: string) =>
      readRis(sourcesRis(types.map((type) => cite(ofType(source, type))))).map((record) => new Map(record).get(tag));
    expect(read(arabic.source, 'DA')[0]).toBe('2018/07//');
    expect(read(newsSource, 'TY')).toEqual(['ELEC', 'RPRT', 'DATA', 'NEWS', 'MAP']);
    expect(read(bare.source, 'TY')).toEqual(['ELEC', 'RPRT', 'DATA', 'ELEC', 'MAP']);
    expect(read(newsSource, 'DP')[2]).toBe('ReliefWeb');
  });

  test('a comma in the name of an institution does not part it', () => {
    const source = makeSource(4, { producer: ['Ministry of Security, Sarajevo', ', Red Cross,'] });
    const authors = readRis(sourcesRis([cite(source)]))[0]?.filter(([tag]) => tag === 'AU');
    expect(authors).toEqual([
      ['AU', 'Ministry of Security – Sarajevo,'],
      ['AU', 'Red Cross,'],
    ]);
  });

  test.each([
    ['https://x.example/?a=1&region=2&copy=3', 'https://x.example/?a=1&%72egion=2&%63opy=3'],
    ['https://x.example/?a=1&geo=2', 'https://x.example/?a=1&geo=2'],
    ['https://x.example/12:30PM:x', 'https://x.example/12:30PM%3Ax'],
  ])('the address %s survives being read as HTML', (url, expected) => {
    expect(risUrl(url)).toBe(expected);
    expect([...new URL(risUrl(url)).searchParams]).toEqual([...new URL(url).searchParams]);
  });
});

describe('BibTeX', () => {
  test('tells everything that is known', () => {
    expect(sourcesBibtex([news])).toBe(
      [
        '@techreport{iom2018increased,',
        '  author = {{IOM} and {UNHCR}},',
        '  title = {{Increased Secondary Displacement in Western Balkans}},',
        '  institution = {IOM Regional Office Vienna},',
        '  howpublished = {ReliefWeb},',
        '  year = {2018},',
        '  month = aug,',
        '  date = {2018-08-01},',
        '  url = {https://rovienna.iom.example/news/increased-displacement?a=1&b=2},',
        '  urldate = {2018-08-06},',
        '  language = {en},',
        `  note = {${notes.join('; ')}},`,
        '}',
        '',
      ].join('\n'),
    );
  });

  test('tells nothing that is unknown, and has types that every reader knows', () => {
    const entries = readBibtex(sourcesBibtex([bare, arabic, ...types.map((type) => cite(ofType(newsSource, type)))]));
    expect(entries[0]?.fields).toEqual({
      ...{ title: '{Untitled page}', url: 'https://data.unhcr.example/en/situations', urldate: '2018-08-02' },
    });
    expect(entries[1]?.fields).toMatchObject({ date: '2018-07', month: 'jul', author: '{المفوضية السامية}' });
    expect(entries.slice(2).map(({ type }) => type)).toEqual(['online', 'techreport', 'misc', 'online', 'misc']);
  });

  test('an address cannot break out of its braces', () => {
    const source = makeSource(5, { url: 'https://x.example/?q={}}%20|\\"^~' });
    expect(readBibtex(sourcesBibtex([cite(source)]))[0]?.fields.url).toBe(
      'https://x.example/?q=%7B%7D%7D%20%7C%5C%22%5E~',
    );
  });
});

describe('keys', () => {
  const keys = (...facts: Parameters<typeof makeSource>[1][]) =>
    citationKeys(facts.map((given, index) => makeSource(index, given).fields));

  test('name who, when and what, in letters that every BibTeX takes', () => {
    expect(
      keys(
        { producer: ['Fédération Internationale'], title: 'Les Réfugiés', published: '2018-06' },
        { producer: ['المفوضية'], publisher: 'UNHCR', title: '2018 in review' },
        { producer: ['Øystein Łódź'], title: 'The of' },
        { title: '!!!' },
        { producer: ['3RP'], title: 'Plan' },
        { url: 'http://[::1]/' },
      ),
    ).toEqual(['federation2018refugies', 'unhcr2018', 'oystein', 'portal', 's3rpplan', 's1']);
  });

  test('are unique and the same every time', () => {
    const same = { producer: ['IOM'], title: 'Update', published: '2018' };
    expect(keys(same, same, same)).toEqual(['iom2018update', 'iom2018update-2', 'iom2018update-3']);
  });
});

describe('whatever a page says', () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts, 'a, b', ' and '),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  const facts = fc.record({
    title: text,
    producer: fc.array(text, { maxLength: 3 }),
    publisher: text,
    foundOn: text,
    licence: text,
    language: text,
  });
  const lists = fc.array(fc.tuple(facts, fc.array(text, { maxLength: 2 })), { maxLength: 3 });
  const listOf = (given: typeof lists extends fc.Arbitrary<infer T> ? T : never) =>
    given.map(([each, caveats], index) => cite(makeSource(index, { ...each, caveats })));
  const clean = (value: string) => labelText(value);
  const title = (source: Source) => clean(source.fields.title.chosen?.value ?? '') || 'Untitled page';
  const names = (source: Source) => (source.fields.producer.chosen?.value ?? []).map(clean).filter(Boolean);

  test('is the same text in CSL-JSON again', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const cited = listOf(given);
        const items = JSON.parse(sourcesCslJson(cited));
        expect(items.map((item: { title: string }) => item.title)).toEqual(cited.map(({ source }) => title(source)));
        expect(
          items.map((item: { author?: { literal: string }[] }) => (item.author ?? []).map(({ literal }) => literal)),
        ).toEqual(cited.map(({ source }) => names(source)));
        for (const { note = '' } of items) {
          for (const line of note.split('\n').filter(Boolean)) expect(line).toMatch(/^(Licence|Caveat): /);
        }
      }),
    );
  });

  test('mark-up in a note of RIS is none: Zotero would read any', () => {
    const caveats = ['Origin is <b>self-declared</b>.'];
    const [record = []] = readRis(sourcesRis([{ ...news, source: withFields(newsSource, { caveats }) }]));
    expect(new Map(record).get('N1')).toMatch(/Caveat: Origin is ‹b›self-declared‹\/b›\.$/);
  });

  test('stays on its line in RIS, and makes no record of its own', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const cited = listOf(given);
        const records = readRis(sourcesRis(cited));
        expect(records).toHaveLength(cited.length);
        for (const [index, record] of records.entries()) {
          const source = cited[index]?.source ?? newsSource;
          expect(new Map(record).get('TI')).toBe(title(source).replace(/<(?=[A-Za-z/!?])/g, '‹'));
          const authors = record.filter(([tag]) => tag === 'AU').map(([, name]) => name);
          expect(authors).toHaveLength(names(source).length);
          for (const name of authors) expect(name).toMatch(/^[^,]*,$/u);
          expect(record.map(([, value]) => value).join('')).not.toMatch(/<[A-Za-z/!?]|\p{Cc}/u);
        }
      }),
    );
  });

  test('is the same text in BibTeX again, braces being even', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const cited = listOf(given);
        const entries = readBibtex(sourcesBibtex(cited));
        expect(entries.map(({ fields }) => printed(fields.title ?? ''))).toEqual(
          cited.map(({ source }) => title(source)),
        );
        expect(entries.map(({ fields }) => printed(fields.author ?? ''))).toEqual(
          cited.map(({ source }) => names(source).join(' and ')),
        );
        expect(new Set(entries.map(({ key }) => key)).size).toBe(cited.length);
        for (const { fields } of entries)
          for (const [field, value] of Object.entries(fields)) if (field !== 'url') printed(value);
      }),
    );
  });
});
