import { describe, expect, test } from 'vitest';
import type { BriefingClip, BriefingDocument, SectionPart } from '../../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { juneMeeting, makeActionRow, makeLastTime } from './last-time-records';
import { briefingInput, makeClip, makeSource, makeTopic, onTopic, quoted, topicEntry, written } from './records';

const first = makeSource(1, { title: 'First', published: '2018-06' });
const second = makeSource(2, { title: 'Second', published: '2018-07' });
const a = makeClip(1, first, quoted('a'));
const b = makeClip(2, second, quoted('b'));
const again = makeClip(3, first, quoted('again'), { clippedAt: '2018-08-07T10:00:00.000Z' });

function input(topics: BriefingInput['topics']): BriefingInput {
  return briefingInput({ topics });
}
const topic = (position: number, clips = onTopic(), gaps: BriefingInput['topics'][number]['gaps'] = []) =>
  topicEntry(makeTopic(position, `Topic ${position}`), { clips, gaps });
const partOf = <K extends SectionPart['kind']>(document: BriefingDocument, section: number, kind: K) =>
  document.sections[section]?.parts.find((part): part is Extract<SectionPart, { kind: K }> => part.kind === kind);
const clipsOf = (document: BriefingDocument, section: number): BriefingClip[] =>
  partOf(document, section, 'new')?.clips ?? [];
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
    expect(document.annex.sources.map(({ number }) => number)).toEqual([1, 2]);
    expect(textOf(document.annex.sources[1]?.citation)).toBe(
      'First, published June 2018, found on portal.example, accessed 6 August 2018 and 7 August 2018.',
    );
    expect(textOf(document.annex.sources[1]?.remarks.at(-1))).toBe('Cited under items 1 and 2.');
  });

  test('shows a clip of two topics under both: one piece of evidence, a footnote at each place', () => {
    const document = makeBriefing(input([topic(0, onTopic([a, first])), topic(1, onTopic([b, second], [a, first]))]));
    expect(clipsOf(document, 0)[0]).toMatchObject({ cite: { kind: 'note', number: 1 }, evidence: 1 });
    expect(clipsOf(document, 1)).toMatchObject([
      { cite: { kind: 'note', number: 2 }, evidence: 2 },
      { cite: { kind: 'note', number: 3 }, evidence: 1 },
    ]);
    expect(document.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(document.annex.evidence.map(({ clipId }) => clipId)).toEqual([a.id, b.id]);
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
    expect(document.annex.sources.map(({ citation }) => textOf(citation))).toEqual([expect.stringContaining('Second')]);
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
    expect(clipsOf(shown, 0).map(({ included, cite }) => [included, cite])).toEqual([
      [false, null],
      [true, { kind: 'note', number: 1 }],
    ]);
    expect(shown.notes).toEqual(makeBriefing(input(topics)).notes);
    expect(shown.annex.sources).toEqual(makeBriefing(input(topics)).annex.sources);
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

  test('begins with what was said last time, word for word and with its minutes, and with what is open since', () => {
    const long = 'word '.repeat(100).trim();
    const said = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: long }] }]; // literals of the union
    const open = makeActionRow('Send it', { owners: ['IOM', 'UNHCR'], due: '2018-07' }, { overdue: true, carried: 3 });
    const lastTime = makeLastTime('Sea arrivals', { said, openActions: [open] });
    const entry = { ...topic(0), topic: makeTopic(0, 'Arrivals', { lineToTake: written('Say so.') }), lastTime };
    const document = makeBriefing(input([entry]));
    expect(document.sections[0]?.parts.map(({ kind }) => kind)).toEqual([
      ...['last-time', 'open-actions', 'gaps', 'line-to-take'],
    ]);
    const part = partOf(document, 0, 'last-time');
    expect(part?.blocks).toEqual(said);
    expect(part?.lines.map(textOf)).toEqual([
      'From the minutes of 28 June 2018, under “Sea arrivals”.',
      'Carried 2 times, first raised 17 May 2018.',
    ]);
    const [action] = partOf(document, 0, 'open-actions')?.actions ?? [];
    expect(action).toMatchObject({ text: 'Send it', overdue: true });
    expect(textOf(action?.facts)).toBe(
      'IOM, UNHCR · due July 2018 · overdue · open · raised 28 June 2018 · carried 3 times',
    );
  });

  test('names a meeting without a date by its title, and the title of a topic only where it was another', () => {
    const undated = { ...juneMeeting, date: null };
    const lastTime = makeLastTime('Topic 0', { meeting: undated, lineage: { times: 1, first: undated } });
    const lines = partOf(makeBriefing(input([{ ...topic(0), lastTime }])), 0, 'last-time')?.lines;
    expect(lines?.map(textOf)).toEqual([
      'From the minutes of Working group, June.',
      'Carried once, first raised Working group, June.',
    ]);
  });

  test('says where a topic comes from also where the minutes say nothing on it', () => {
    const lastTime = makeLastTime('Topic 0', { said: [] });
    const part = partOf(makeBriefing(input([{ ...topic(0), lastTime }])), 0, 'last-time');
    expect(part?.blocks).toEqual([]);
    expect(part?.lines.map(textOf)).toEqual(['Carried 2 times, first raised 17 May 2018.']);
  });

  test('has what is open and on no item of its own at the top', () => {
    const told = makeActionRow('Find a room', { dueAsWritten: 'end of next week' });
    const [action] = makeBriefing({ ...input([topic(0)]), openActions: [told] }).openActions;
    expect(textOf(action?.facts)).toBe('no owner · due end of next week · open · raised 28 June 2018');
  });
});
