import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import type { Clip } from '../../../lib/model/clip';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { Sensitivity } from '../../../lib/model/sensitivity';
import type { Sharing } from '../../../lib/model/sharing';
import type { Source } from '../../../lib/model/source';
import { makeActionRow, makeLastTime } from '../../unit/briefing/last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  topicEntry,
  uuid,
  written,
} from '../../unit/briefing/records';
import type { Random } from '../random';

export const circles: readonly Sharing[] = ['CLEAR', 'GREEN', 'AMBER', 'RED'];
export const harms: readonly Sensitivity[] = ['low', 'moderate', 'high', 'severe'];

/** What was planted: who may see it, and where it stands. */
export interface Secret {
  word: string;
  field: string;
  /** Null: a word of the person's own, which goes by the marking of the whole briefing. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

export interface Planted {
  order: Omit<FileOrder, 'format'>;
  secrets: Secret[];
}

const letters = 'bcdfghjklmnpqrstvwxz';

/**
 * A briefing with a word of twelve letters of its own in every field that says something, on clips of every marking; the briefing itself is
 * marked in the middle. No two words are alike, none is a word.
 */
export function plantedOrder(random: Random): Planted {
  const secrets: Secret[] = [];
  const newWord = () => Array.from({ length: 12 }, () => letters[random.below(letters.length)]).join('');
  let marking: Pick<Secret, 'sharing' | 'sensitivity'> = { sharing: null, sensitivity: null };
  const plant = (field: string): string => {
    const word = newWord();
    secrets.push({ word, field, ...marking });
    return word;
  };
  let number = 0;
  const sourceOf = (): Source =>
    makeSource(number, {
      url: `https://portal.example/${plant('address')}?q=${plant('query')}`,
      title: `A title ${plant('title')}`,
      producer: [`Office ${plant('producer')}`],
      publisher: plant('publisher'),
      foundOn: plant('found on'),
      licence: plant('licence'),
      caveats: [plant('caveat')],
      files: [
        { url: `https://portal.example/files/${plant('file address')}.csv`, label: plant('file label'), format: 'CSV' },
      ],
    } as Parameters<typeof makeSource>[1]); // The cast: not every kind of briefing record has files in its facts.
  const contents = (): ClipContent[] => [
    {
      kind: 'excerpt',
      ...((text) => ({
        quote: text,
        blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }],
      }))(`Of them 1,204 ${plant('quote')} stayed.`),
    },
    { kind: 'link', target: `https://portal.example/${plant('target')}`, text: plant('link text') },
    {
      kind: 'table',
      ...{ quote: plant('table text'), caption: plant('caption'), header: [[plant('head'), 'Persons']] },
      ...{ rows: [[plant('cell'), '12']], notes: [plant('table note')], rowCount: null },
    },
    { kind: 'page', description: plant('description') },
  ];
  const clips = circles.flatMap((sharing) =>
    harms.flatMap((sensitivity) => {
      marking = { sharing, sensitivity };
      const kind = number % 4;
      return contents()
        .slice(kind, kind + 1)
        .map((content): [Clip, Source] => {
          number += 1;
          const source = sourceOf();
          const words = {
            note: plant('note'),
            typed: '',
            fragmentUrl: `${source.fields.url}#:~:text=${plant('fragment')}`,
          };
          return [
            makeClip(number, source, content, { ...words, sharing, sensitivity, snapshotId: uuid(7_000 + number) }),
            source,
          ];
        });
    }),
  );
  const pages = clips.map(([clip]): FileOrder['pages'][number] => {
    marking = { sharing: clip.sharing, sensitivity: clip.sensitivity };
    const text = `The page said ${plant('page text')}.`;
    return {
      id: clip.snapshotId ?? clip.id,
      canonicalUrl: clip.canonicalUrl,
      sha256: '0'.repeat(64),
      takenAt: clip.clippedAt,
      truncated: false,
      text,
    };
  });
  marking = { sharing: null, sensitivity: null };
  const said = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: plant('minuted') }] }];
  const actions = [makeActionRow(plant('action'))];
  const topic = makeTopic(0, 'Arrivals', {
    summary: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: plant('summary') },
          ...clips.map(([{ id }]) => ({ type: 'clip' as const, clipId: id })),
        ],
      },
    ],
    lineToTake: written(plant('line to take')),
    ask: written(plant('ask')),
  });
  const input = briefingInput({
    briefing: makeBriefingRecord({
      sharing: 'AMBER',
      sensitivity: 'moderate',
      highlights: written(plant('highlight')),
      method: written(plant('method')),
    }),
    topics: [
      topicEntry(topic, {
        clips: onTopic(...clips),
        lastTime: makeLastTime('Arrivals', { said, openActions: actions }),
      }),
    ],
    openActions: actions,
  });
  return { order: { input, actions, hxl: false, sightings: [], pages }, secrets };
}
