import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import type { Clip } from '../../../lib/model/clip';
import type { TableContent } from '../../../lib/model/clip-content';
import type { Source } from '../../../lib/model/source';
import { safeUrl } from '../../../lib/sanitize/safe-url';
import { makeActionRow, makeLastTime } from '../../unit/briefing/last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeMeeting,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
  written,
} from '../../unit/briefing/records';

/** Well formed and not empty: what a record may hold at all is decided at the border, and proved there. */
const asStored = (text: string): string => text.toWellFormed().slice(0, 5_000);

function tableOf(title: string, text: string): TableContent {
  const facts = { caption: title, header: [[title, 'Persons']], rows: [[text, '12']], notes: [title], rowCount: null };
  return { kind: 'table', quote: `${title}\t${text}`, ...facts };
}

/** A briefing with hostile words in every field that people or pages fill: one item for each ten payloads, a quote, a link or a table for each. */
export function hostileOrder(payloads: readonly string[]): Omit<FileOrder, 'format'> {
  const texts = payloads.map(asStored);
  const items: string[][] = [];
  for (let at = 0; at < texts.length; at += 10) items.push(texts.slice(at, at + 10));
  const [one = '', two = '', three = ''] = texts;
  let number = 0;
  const clipsOf = (text: string): [Clip, Source][] => {
    number += 1;
    const title = text.slice(0, 400);
    const url = safeUrl(text, 'https://portal.example/page/') ?? `https://portal.example/${number}`;
    const source = makeSource(number, {
      url,
      title,
      producer: [title],
      publisher: title,
      foundOn: title,
      licence: title,
      caveats: [text],
    });
    const lang = { note: text, typed: text };
    const kinds: [Clip, Source][] = [
      [makeClip(number, source, quoted(text || '-'), lang), source],
      [makeClip(number, source, { kind: 'link', target: url, text }, lang), source],
      [makeClip(number, source, tableOf(title, text), lang), source],
    ];
    return [kinds[number % 3] ?? kinds[0]].filter((each) => each !== undefined);
  };
  const topics = items.map((batch, position) =>
    topicEntry(
      makeTopic(position, batch[0]?.slice(0, 300) ?? '', {
        summary: written(...batch),
        lineToTake: written(batch[1] ?? ''),
        ask: written(batch[2] ?? ''),
      }),
      {
        clips: onTopic(...batch.flatMap(clipsOf)),
        lastTime: makeLastTime(batch[3] ?? '', {
          said: [{ type: 'paragraph', children: [{ type: 'text', value: batch[4] ?? '' }] }],
          openActions: [makeActionRow(batch[5] ?? '')],
        }),
      },
    ),
  );
  const actions = texts.slice(0, 50).map((text) => makeActionRow(text));
  const input = briefingInput({
    meeting: makeMeeting({ title: one.slice(0, 300), series: two.slice(0, 300), place: three.slice(0, 300) }),
    briefing: makeBriefingRecord({
      highlights: written(...texts.slice(0, 20)),
      method: written(...texts.slice(20, 30)),
    }),
    topics,
    openActions: actions,
  });
  return { input, actions, hxl: true, sightings: [], pages: [] };
}
