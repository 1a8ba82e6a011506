import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { type ForReaders, forReaders, mayBeTold, type ReadersChoice } from '../../../lib/briefing/for-readers';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import type { Clip } from '../../../lib/model/clip';
import type { Sharing } from '../../../lib/model/sharing';
import { makeActionRow, makeLastTime } from './last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
  uuid,
  written,
} from './records';

const source = makeSource(1, { title: 'Interview', producer: ['Jane Doe'], publisher: 'Daily', published: '2018-06' });
const clip = (number: number, text: string, changes: Partial<Clip> = {}) =>
  makeClip(number, source, quoted(text), changes);

function briefingOf(clips: Clip[], changes: Partial<BriefingInput['briefing']> = {}): BriefingInput {
  return briefingInput({
    briefing: makeBriefingRecord({ highlights: written('OWN-HIGHLIGHT'), ...changes }),
    topics: [
      topicEntry(
        makeTopic(0, 'Arrivals', {
          summary: [{ type: 'paragraph', children: clips.map(({ id }) => ({ type: 'clip', clipId: id })) }],
          lineToTake: written('OWN-LINE'),
          ask: written('OWN-ASK'),
        }),
        {
          clips: onTopic(...clips.map((each): [Clip, typeof source] => [{ ...each, note: 'OWN-NOTE' }, source])),
          lastTime: makeLastTime('Arrivals', {
            said: [{ type: 'paragraph', children: [{ type: 'text', value: 'MINUTED' }] }],
            openActions: [makeActionRow('ACTION')],
          }),
        },
      ),
    ],
    openActions: [makeActionRow('OPEN-ACTION')],
  });
}

const everybody: ReadersChoice = { sharing: null, sensitivity: null, details: 'keep' };
/** Everything that any format says of it. */
function saidOf({ input }: ForReaders): string {
  const flow = layoutBriefing(makeBriefing(input));
  return [renderHtml(flow), renderMarkdown(flow), renderText(flow)].join('\n').replaceAll('\\', '');
}

describe('for the readers chosen', () => {
  test.each<[Sharing, string[]]>([
    ['CLEAR', ['clear words']],
    ['GREEN', ['clear words', 'green words']],
    ['AMBER', ['clear words', 'green words', 'amber words']],
    ['AMBER+STRICT', ['clear words', 'green words', 'amber words', 'amber+strict words']],
    ['RED', ['clear words', 'green words', 'amber words', 'amber+strict words', 'red words']],
  ])('TLP:%s gets no clip with a stricter label, not even through a reference', (sharing, allowed) => {
    const labels: Sharing[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
    const clips = labels.map((label, n) => clip(n + 1, `${label.toLowerCase()} words`, { sharing: label }));
    const made = forReaders(briefingOf(clips), { ...everybody, sharing });
    const said = saidOf(made);
    for (const label of labels) {
      const words = `${label.toLowerCase()} words`;
      expect(said.includes(words), words).toBe(allowed.includes(words));
    }
    expect(made.omissions).toHaveLength(labels.length - allowed.length);
    expect(made.input.readers).toMatchObject({ sharing, clipsLeftOut: labels.length - allowed.length });
    if (allowed.length < labels.length) {
      expect(said).toContain(`left out: not for the readers of this version`);
      expect(said).toContain('[not in this version]');
    }
  });

  test('the strictest of what is in it marks the whole, in its banner too', () => {
    const clips = [clip(1, 'a', { sharing: 'GREEN', sensitivity: 'high' }), clip(2, 'b', { sharing: 'AMBER+STRICT' })];
    const made = forReaders(briefingOf(clips, { sharing: 'GREEN', sensitivity: 'low' }), everybody);
    expect(made.input.readers).toMatchObject({ sharing: 'AMBER+STRICT', sensitivity: 'high' });
    expect(saidOf(made)).toContain('TLP:AMBER+STRICT · Sensitivity: high');
  });

  test('what is left out marks nothing', () => {
    const clips = [clip(1, 'a', { sharing: 'RED' }), clip(2, 'b', { sharing: 'GREEN' })];
    const made = forReaders(briefingOf(clips), { ...everybody, sharing: 'GREEN' });
    expect(made.input.readers.sharing).toBe('GREEN');
  });

  test('a sensitivity above the ceiling stays out as well', () => {
    const clips = [clip(1, 'severe words', { sensitivity: 'severe' }), clip(2, 'low words', { sensitivity: 'low' })];
    const made = forReaders(briefingOf(clips), { ...everybody, sensitivity: 'moderate' });
    expect(saidOf(made)).not.toContain('severe words');
    expect(saidOf(made)).toContain('low words');
  });

  test('where the briefing itself is too strict for them, all that was written and minuted goes, and it is said', () => {
    const clips = [clip(1, 'public words', { sharing: 'CLEAR' }), clip(2, 'unmarked words')];
    const made = forReaders(briefingOf(clips, { sharing: 'AMBER' }), { ...everybody, sharing: 'CLEAR' });
    const said = saidOf(made);
    for (const own of ['OWN-', 'MINUTED', 'ACTION', 'unmarked words']) expect(said).not.toContain(own);
    expect(said).toContain('public words');
    expect(made.input.readers).toMatchObject({ sharing: 'CLEAR', ownTextLeftOut: true, clipsLeftOut: 1 });
    expect(said).toContain('What was written for the group itself is left out');
  });

  test('an item whose clips are all withheld is not said to have nothing', () => {
    const made = forReaders(briefingOf([clip(1, 'red', { sharing: 'RED' })]), { ...everybody, sharing: 'GREEN' });
    const said = saidOf(made);
    expect(said).not.toContain('Nothing is cited on this item yet.');
    expect(said).toContain('1 clip is left out');
  });
});

describe('likely personal details', () => {
  const address = 'jane.doe@unhcr.example';
  const otherId = uuid(7007);
  const contacts = makeClip(7, source, {
    kind: 'table',
    quote: `Name Office E-mail Jane Doe UNHCR ${address}`,
    caption: 'Focal points',
    notes: [],
    rowCount: null,
    header: [['Name', 'Office', 'E-mail', 'Phone']],
    rows: [
      ['Jane Doe', 'UNHCR', address, '+41 22 739 81 11'],
      ['Omar Haddad', 'IOM', 'o.haddad@iom.example', '+41 22 717 91 11'],
    ],
  });
  const sentence = clip(8, `Write to ${address} or call +41 22 739 81 11; 11,267 persons arrived.`, {
    fragmentUrl: `https://portal.example/report/1#:~:text=${encodeURIComponent(address)}`,
  });
  const blanking: ReadersChoice = { ...everybody, details: { blankBut: new Set() } };

  test('are replaced in quotes and contact tables, and counted; organisations and figures stay', () => {
    const made = forReaders(briefingOf([contacts, sentence]), blanking);
    const said = saidOf(made);
    for (const detail of ['jane.doe', 'o.haddad', '739 81 11', '717 91 11', 'Omar Haddad']) {
      expect(said).not.toContain(detail);
    }
    for (const kept of ['Focal points', 'UNHCR', '11,267 persons arrived', '[…]']) expect(said).toContain(kept);
    expect(made.details.map(({ clipId }) => clipId)).toEqual([contacts.id, sentence.id]);
    expect(made.input.readers.detailsBlanked).toBeGreaterThanOrEqual(6);
  });

  test('stay where the person keeps them', () => {
    const made = forReaders(briefingOf([sentence]), { ...everybody, details: { blankBut: new Set([sentence.id]) } });
    expect(saidOf(made)).toContain(address);
    expect(made.details).toMatchObject([{ kept: true }]);
    expect(made.input.readers.detailsBlanked).toBe(0);
  });

  test.each([
    ['a mailbox', 'mailto:jane.doe@unhcr.example', 'jane.doe'],
    ['a messenger', 'https://wa.me/41227398111', '41227398111'],
    ['an exact place', 'https://maps.example/?q=36.20124%2C37.16117', '36.20124'],
    ['a passport', 'https://portal.example/?passport=K12345678', 'K12345678'],
    ['a telephone', 'https://portal.example/?q=tel%20+41%2022%20739%2081%2011', '739%2081'],
  ])('a link that leads to %s leads nowhere, and counts', (_, target, told) => {
    const link = makeClip(9, source, { kind: 'link', target, text: 'Who to ask' });
    const made = forReaders(briefingOf([link]), blanking);
    expect(saidOf(made)).not.toContain(told);
    expect(saidOf(made)).toContain('Who to ask');
    expect(made.input.topics.flatMap(({ clips }) => clips).map((entry) => entry.clip.content)).toEqual([
      { kind: 'link', target: '', text: 'Who to ask' },
    ]);
    expect(made.details).toMatchObject([{ clipId: link.id }]);
    const kept = forReaders(briefingOf([link]), { ...everybody, details: { blankBut: new Set([link.id]) } });
    expect(saidOf(kept)).toContain(told);
  });

  test('a link in an excerpt counts as one that was clipped, whatever words stand for it', () => {
    const words = (value: string) => ({ type: 'text' as const, value });
    const link = { type: 'link' as const, url: 'mailto:jane.doe@unhcr.example', children: [words('the focal point')] };
    const blocks = [{ type: 'paragraph' as const, children: [words('Ask '), link, words(' for more.')] }];
    const asked = makeClip(9, source, { kind: 'excerpt', quote: 'Ask the focal point for more.', blocks });
    const made = forReaders(briefingOf([asked]), blanking);
    expect(made.details).toMatchObject([{ clipId: asked.id }]);
    expect(saidOf(made)).toContain('the focal point');
    expect(saidOf(made)).not.toContain('jane.doe');
  });

  test('a link to a page leads there', () => {
    const link = makeClip(9, source, { kind: 'link', target: 'https://portal.example/2018/10', text: 'A report' });
    expect(saidOf(forReaders(briefingOf([link]), blanking))).toContain('https://portal.example/2018/10');
  });

  test('who is credited for a picture is named, and his address is not told', () => {
    const facts = { imageId: otherId, target: null, alt: '', caption: 'Routes', fidelity: 'original' as const };
    const image = makeClip(9, source, { kind: 'image', ...facts, credit: `Photo: ${address}, UNHCR` });
    const said = saidOf(forReaders(briefingOf([image]), blanking));
    expect(said).not.toContain('jane.doe');
    expect(said).toContain('UNHCR');
  });

  test('a figure that was a part of a detail is not told by the text that refers to it', () => {
    const figure = {
      topicId: makeTopic(0, '').id,
      printed: '739 81',
      sentence: `Call +41 22 739 81 11`,
      figureId: otherId,
    };
    const given = briefingOf([sentence], {
      highlights: [{ type: 'paragraph', children: [{ type: 'figure', figure }] }],
    });
    expect(saidOf(forReaders(given, blanking))).not.toContain('739 81');
  });

  test('nothing is changed in what was given', () => {
    const given = briefingOf([contacts, sentence]);
    const before = structuredClone(given);
    forReaders(given, blanking);
    expect(given).toEqual(before);
  });
});

test('a remark that is not for attribution loses its speaker everywhere', () => {
  const remark = clip(9, 'Jane Doe (Daily): the number is wrong, says Doe.', { nonAttributable: true });
  const said = saidOf(forReaders(briefingOf([remark]), everybody));
  expect(said).toContain('the number is wrong');
  for (const name of ['Jane', 'Doe', 'Daily', 'Interview', 'portal.example']) expect(said).not.toContain(name);
  expect(said).toContain('not for attribution');
});

test('that a clip is gone is told to those only who might have had it as it was', () => {
  const choice: ReadersChoice = {
    ...{ sharing: 'GREEN', sensitivity: null },
    ...{ details: { blankBut: new Set() }, sensitive: { outBut: new Set() } },
  };
  const told = (changes: Partial<Clip>, text = 'Many came by land.') =>
    mayBeTold({ clip: clip(1, text, changes), source }, makeBriefingRecord({ sharing: 'GREEN' }), choice);
  expect(told({})).toBe(true);
  expect(told({ sharing: 'AMBER' })).toBe(false);
  expect(told({ sensitivity: 'high' })).toBe(false);
  expect(told({ nonAttributable: true })).toBe(false);
  expect(told({}, 'Call +41 22 739 81 11.')).toBe(false);
});
