import { describe, expect, test } from 'vitest';
import type { BriefingClip, BriefingDocument, SectionPart } from '../../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { makeClip, makeMeeting, makeSource, makeTopic, onTopic, quoted } from './records';

const first = makeSource(1, { title: 'First', published: '2018-06' });
const second = makeSource(2, { title: 'Second', published: '2018-07' });
const a = makeClip(1, first, quoted('a'));
const b = makeClip(2, second, quoted('b'));
const again = makeClip(3, first, quoted('again'), { clippedAt: '2018-08-07T10:00:00.000Z' });

function input(topics: BriefingInput['topics']): BriefingInput {
  return { meeting: makeMeeting(), topics, images: new Map(), preparedAt: '2018-08-08T15:05:00.000Z', locale: 'en-GB' };
}
const topic = (position: number, clips = onTopic(), gaps: BriefingInput['topics'][number]['gaps'] = []) => ({
  topic: makeTopic(position, `Topic ${position}`),
  clips,
  gaps,
});
const partOf = <K extends SectionPart['kind']>(document: BriefingDocument, section: number, kind: K) =>
  document.sections[section]?.parts.find((part): part is Extract<SectionPart, { kind: K }> => part.kind === kind);
const clipsOf = (document: BriefingDocument, section: number): BriefingClip[] =>
  partOf(document, section, 'clips')?.clips ?? [];
const textOf = (runs: { text: string }[] | undefined) => runs?.map(({ text }) => text).join('');

describe('a briefing', () => {
  test('follows the agenda and the order of clips on each topic, however they come', () => {
    const entries = onTopic([a, first], [b, second], [again, first]).toReversed();
    const document = makeBriefing(input([topic(1), topic(0, entries)]));
    expect(document.sections.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Topic 0'],
      [2, 'Topic 1'],
    ]);
    expect(clipsOf(document, 0).map(({ clipId }) => clipId)).toEqual([a.id, b.id, again.id]);
  });

  test('lists a source once, with every day on which it was read and every item that cites it', () => {
    const document = makeBriefing(
      input([topic(0, onTopic([b, second], [a, first])), topic(1, onTopic([a, first], [again, first]))]),
    );
    expect(document.sources.map(({ number }) => number)).toEqual([1, 2]);
    expect(textOf(document.sources[1]?.citation)).toBe(
      'First, published June 2018, found on portal.example, accessed 6 August 2018 and 7 August 2018.',
    );
    expect(textOf(document.sources[1]?.remarks.at(-1))).toBe('Cited under items 1 and 2.');
  });

  test('shows a clip of two topics under both, with one number', () => {
    const document = makeBriefing(input([topic(0, onTopic([a, first])), topic(1, onTopic([b, second], [a, first]))]));
    expect(clipsOf(document, 0)[0]?.sourceNumber).toBe(1);
    expect(clipsOf(document, 1).map(({ sourceNumber }) => sourceNumber)).toEqual([2, 1]);
  });

  test('says of an empty topic that nothing is cited instead of dropping it', () => {
    const document = makeBriefing(input([topic(0)]));
    expect(partOf(document, 0, 'gaps')?.sentences).toEqual(['Nothing is cited on this item yet.']);
    expect(document.sections[0]?.summary).toBe('nothing cited');
  });

  test('leaves out what is excluded: clip, source and number', () => {
    const clips = onTopic([a, first], [b, second]).map((entry) => ({ ...entry, included: entry.clip.id === b.id }));
    const document = makeBriefing(input([topic(0, clips)]));
    expect(clipsOf(document, 0)).toHaveLength(1);
    expect(document.sources.map(({ citation }) => textOf(citation))).toEqual([expect.stringContaining('Second')]);
    expect(JSON.stringify(document)).not.toContain('First');
  });

  test('shows excluded clips on demand without moving a number or hiding a gap', () => {
    const clips = onTopic([a, first], [b, second]).map((entry) => ({ ...entry, included: entry.clip.id === b.id }));
    const topics = [
      topic(0, clips),
      topic(
        1,
        clips.map((entry) => ({ ...entry, included: false })),
      ),
    ];
    const shown = makeBriefing(input(topics), { showExcluded: true });
    expect(clipsOf(shown, 0).map(({ included, sourceNumber }) => [included, sourceNumber])).toEqual([
      [false, null],
      [true, 1],
    ]);
    expect(shown.sources).toEqual(makeBriefing(input(topics)).sources);
    expect(partOf(shown, 1, 'gaps')?.sentences).toEqual(['Nothing is cited on this item yet.']);
  });

  test('names each kind of gap', () => {
    const document = makeBriefing(
      input([
        topic(0, onTopic([a, first]), [
          { kind: 'only-old', newest: '2018-06' },
          { kind: 'one-source', producer: 'IOM' },
        ]),
        topic(1, onTopic([a, first]), [{ kind: 'one-source', producer: '' }]),
      ]),
    );
    expect(partOf(document, 0, 'gaps')?.sentences).toEqual([
      'Nothing recent: the newest evidence is of June 2018.',
      'Everything on this item comes from one source, IOM.',
    ]);
    expect(partOf(document, 1, 'gaps')?.sentences).toEqual(['Everything on this item comes from one source.']);
    expect(document.sections[0]?.summary).toBe('1 clip, 1 source, 2 gaps');
  });

  test('changes nothing that it is given', () => {
    const given = input([topic(1, onTopic([a, first])), topic(0)]);
    const before = structuredClone(given);
    makeBriefing(given);
    expect(given).toEqual(before);
  });

  test('shows the raw quote where an excerpt kept no structure', () => {
    const bare = makeClip(4, first, { kind: 'excerpt', quote: 'one\n\ntwo', blocks: [] });
    const [clip] = clipsOf(makeBriefing(input([topic(0, onTopic([bare, first]))])), 0);
    expect(clip?.body).toEqual({
      kind: 'quote',
      blocks: ['one', 'two'].map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    });
  });
});
