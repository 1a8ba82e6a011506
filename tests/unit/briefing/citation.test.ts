import { describe, expect, test } from 'vitest';
import { citation, sourceEntry } from '../../../lib/briefing/citation';
import { textOfRuns } from '../../../lib/briefing/runs';
import { type Setting, settingOf } from '../../../lib/briefing/setting';
import type { Clip } from '../../../lib/model/clip';
import { makeClip, makeSource, onTopic, quoted } from './records';

const english = settingOf('en', 'Europe/Zurich');

type Facts = Parameters<typeof makeSource>[1];

function said(facts: Facts, changes: Partial<Clip> = {}, setting: Partial<Setting> = {}) {
  const source = makeSource(1, facts);
  const [entry] = onTopic([makeClip(1, source, quoted('x'), changes), source]);
  return entry ? textOfRuns(citation(entry, { ...english, ...setting })) : '';
}

describe('a citation', () => {
  test('gives producer, title, dates, site and the day it was read, in the house order', () => {
    expect(
      said({ producer: ['UNHCR'], title: 'Title', published: '2018-06-28', asOf: '2018-06-15', foundOn: 'ReliefWeb' }),
    ).toBe(
      'Source: UNHCR, Title, published 28 June 2018, as of 15 June 2018, found on ReliefWeb, accessed 6 August 2018.',
    );
  });

  test('names the last day too on which it was seen, unless that is the same', () => {
    const source = makeSource(1, { producer: ['UNHCR'], title: 'Title', published: '2018-06-28' });
    const [entry] = onTopic([makeClip(1, source, quoted('x')), source]);
    if (!entry) throw new Error('nothing on the topic');
    const cited = (seenAgain: string) => textOfRuns(citation({ ...entry, seenAgain }, english));
    expect(cited('2018-09-03T08:00:00.000Z')).toContain('accessed 6 August 2018 and 3 September 2018.');
    expect(cited(entry.clip.clippedAt)).toContain('accessed 6 August 2018.');
  });

  test('names the page of a file as the file does, and says where the wording is in doubt', () => {
    const inFile = { pdfPage: { number: 6, label: 'iv' }, wording: 'doubtful' as const }; // literal for the type
    const facts = { producer: ['UNHCR'], title: 'T', published: '2018' };
    expect(said(facts, inFile)).toBe(
      'Source: UNHCR, T, published 2018, accessed 6 August 2018, p. iv, wording to be checked against the document.',
    );
    expect(said(facts, { ...inFile, wording: 'checked' })).toMatch(/, p\. iv\.$/);
    expect(said(facts, { ...inFile, nonAttributable: true })).not.toContain('p. iv');
    const paraphrase = { kind: 'paraphrase' as const, text: 'Our words' }; // literal for the type
    expect(said(facts, { ...inFile, shown: paraphrase })).not.toContain('wording');
  });

  test('keeps who made it, who issued it and where it was found apart', () => {
    expect(
      said({ producer: ['UNCT'], title: 'T', publisher: 'UNHCR', published: '2018-05', foundOn: 'ReliefWeb' }),
    ).toBe('Source: UNCT, T, published May 2018 by UNHCR, found on ReliefWeb, accessed 6 August 2018.');
  });

  test('names nobody twice, however the name is written', () => {
    expect(said({ producer: ['IOM'], title: 'T', publisher: 'iom', foundOn: 'ＩＯＭ', published: '2018' })).toBe(
      'Source: IOM, T, published 2018, accessed 6 August 2018.',
    );
  });

  test('puts the publisher in front where no producer is known', () => {
    expect(said({ title: 'T', publisher: 'Frontex', published: '2018' })).toBe(
      'Source: Frontex, T, published 2018, accessed 6 August 2018.',
    );
  });

  test('says that there is no date, and when the page last changed, instead of taking one for the other', () => {
    expect(said({ producer: ['EUAA'], title: 'T', publisher: 'EU', modified: '2018-08-03' })).toBe(
      'Source: EUAA, T, published by EU, no date found, page last changed 3 August 2018, accessed 6 August 2018.',
    );
  });

  test('invents nothing where nothing is known but the address', () => {
    expect(said({ url: 'https://www.portal.example/x' })).toBe(
      'Source: untitled page, no date found, found on portal.example, accessed 6 August 2018.',
    );
  });

  test('shows a look-alike host in ASCII', () => {
    expect(said({ url: 'https://unhсr.example/x' })).toContain('found on xn--unhr-');
  });

  test('gives the period that the figures cover, each end as exact as it is known', () => {
    const covering = (start: string, end: string) => said({ published: '2018', period: { start, end } });
    expect(covering('2018-01-01', '2018-06-30')).toContain('covering 1 January 2018 to 30 June 2018,');
    expect(covering('2018-06', '2018-06')).toContain('covering June 2018,');
    expect(covering('2017', '2018-06')).toContain('covering 2017 to June 2018,');
  });

  test.each([
    ['2018', 'published 2018,'],
    ['2018-06', 'published June 2018,'],
    ['2018-06-01', 'published 1 June 2018,'],
    ['2018-02-31', 'published 2018-02-31,'],
    ['0099-12-31', 'published 31 December 99,'],
  ])('writes %s as no more exact than it is', (published, expected) => {
    expect(said({ published })).toContain(expected);
  });

  test('never slips to the day before, wherever the reader is', () => {
    for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati'])
      expect(said({ published: '2018-06-01' }, {}, { zone })).toContain('published 1 June 2018,');
  });

  test('counts the day it was read in the zone of the meeting', () => {
    expect(said({}, {}, { zone: 'Pacific/Kiritimati' })).toContain('accessed 6 August 2018');
    expect(said({}, {}, { zone: 'Pacific/Honolulu' })).toContain('accessed 5 August 2018');
    expect(said({}, {}, { zone: 'Nowhere/Atall' })).toContain('accessed 6 August 2018');
  });

  test('writes dates in the locale it is given', () => {
    expect(said({ published: '2018-06-28' }, {}, { locale: 'fr' })).toContain('28 juin 2018');
  });

  test('leads to the quote where an address for it exists, else to the page', () => {
    const source = makeSource(1, { title: 'T' });
    const target = (fragmentUrl: string | null) =>
      onTopic([makeClip(1, source, quoted('x'), { fragmentUrl }), source])
        .flatMap((entry) => citation(entry, english))
        .find(({ url }) => url)?.url;
    expect(target('https://portal.example/report/1#:~:text=x')).toBe('https://portal.example/report/1#:~:text=x');
    expect(target(null)).toBe('https://portal.example/report/1');
    expect(target('javascript:alert(1)')).toBe('https://portal.example/report/1');
  });

  test("sets the page's words apart from ours and takes what misleads the eye out of them", () => {
    const source = makeSource(1, { title: 'A\u202Eb\u0000\u200B', producer: ['P'], language: 'ar' });
    const runs = sourceEntry(source, [], english);
    expect(runs.filter(({ own }) => !own)).toMatchObject([{ text: 'P' }, { text: 'Ab', lang: 'ar' }]);
  });

  test('says what is confidential, typed by hand or read again, and when', () => {
    const facts = { producer: ['IOM'], title: 'T', published: '2018' };
    expect(said(facts, { sharing: 'AMBER+STRICT', transcribed: true })).toBe(
      'Source: IOM, T, published 2018, accessed 6 August 2018, confidential (TLP:AMBER+STRICT), transcribed by hand.',
    );
    expect(said(facts, { sharing: 'GREEN' })).not.toContain('confidential');
    const source = makeSource(1, facts);
    const [entry] = onTopic([makeClip(1, source, quoted('x')), source]);
    const checked = { reason: null, was: '', found: null, move: null, repeats: 0, elsewhere: null };
    const verified = { ...checked, on: '2018-08-08', verdict: 'stands' as const };
    expect(entry && textOfRuns(citation({ ...entry, verified }, english))).toContain('checked 8 August 2018: stands.');
  });

  test('of a remark that is not for attribution tells neither who said it nor where', () => {
    const facts = {
      producer: ['Jane Doe'],
      title: 'Interview',
      publisher: 'Paper',
      foundOn: 'Site',
      published: '2018',
    };
    expect(said(facts, { nonAttributable: true })).toBe(
      'Source: not for attribution, published 2018, accessed 6 August 2018.',
    );
    const source = makeSource(1, facts);
    const runs = onTopic([makeClip(1, source, quoted('x'), { nonAttributable: true }), source]).flatMap((entry) =>
      citation(entry, english),
    );
    expect(runs.filter(({ url }) => url !== null)).toEqual([]);
  });
});
