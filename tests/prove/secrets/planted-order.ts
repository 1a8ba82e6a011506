import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import type { BriefingClipInput } from '../../../lib/briefing/briefing-input';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { Id } from '../../../lib/model/id';
import type { Sensitivity } from '../../../lib/model/sensitivity';
import type { Sharing } from '../../../lib/model/sharing';
import type { Source } from '../../../lib/model/source';
import type { StoredImage } from '../../../lib/model/stored-image';
import { makeCited, makeFigure } from '../../unit/briefing/figure-records';
import { picture } from '../../unit/briefing/flow-of';
import { makeActionRow, makeLastTime } from '../../unit/briefing/last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  quoted,
  topicEntry,
  uuid,
  written,
} from '../../unit/briefing/records';
import type { Random } from '../random';

export const circles: readonly Sharing[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
export const harms: readonly Sensitivity[] = ['low', 'moderate', 'high', 'severe'];

/** What a camera or a program writes into a picture's file beside the picture: that goes to nobody. */
export const besidePicture = 'beside a picture';

/** A picture with one word in its colours, and another in a part of text and behind its end. */
function pictureWith(shown: string, beside: string): Uint8Array<ArrayBuffer> {
  const part = (name: string, text: string) => [0, 0, 0, text.length, ...Buffer.from(name + text), 0, 0, 0, 0];
  const [head, rest] = [picture.bytes.subarray(0, 33), picture.bytes.subarray(33)];
  return Uint8Array.from([...head, ...part('PLTE', shown), ...part('tEXt', beside), ...rest, ...Buffer.from(beside)]);
}

/** What was planted: who may see it, and where it stands. */
export interface Secret {
  word: string;
  field: string;
  /** Null: a word of the person's own, which goes by the marking of the whole briefing. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
  /** The clip that it is of; null: of none. */
  clipId: Id | null;
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
  const ofNone = { sharing: null, sensitivity: null, clipId: null };
  let marking: Pick<Secret, 'sharing' | 'sensitivity' | 'clipId'> = ofNone;
  const plant = (field: string): string => {
    const word = newWord();
    secrets.push({ word, field, ...marking });
    return word;
  };
  let number = 0;
  const sourceOf = (): Source => {
    const source = makeSource(number, {
      url: `https://portal.example/${plant('address')}?q=${plant('query')}`,
      title: `A title ${plant('title')}`,
      producer: [`Office ${plant('producer')}`],
      publisher: plant('publisher'),
      foundOn: plant('found on'),
      edition: plant('edition'),
      licence: plant('licence'),
      caveats: [plant('caveat')],
    });
    const file = { url: `https://portal.example/files/${plant('file address')}.csv`, label: plant('file label') };
    return { ...source, fields: { ...source.fields, files: [{ ...file, format: 'CSV' }] } };
  };
  const images = new Map<Id, StoredImage>();
  const contents = [
    () => quoted(`Of them 1,204 ${plant('quote')} stayed.`),
    () => ({ kind: 'link' as const, target: `https://portal.example/${plant('target')}`, text: plant('link text') }),
    () => ({
      kind: 'table' as const,
      ...{ quote: plant('table text'), caption: plant('caption'), header: [[plant('head'), 'Persons']] },
      ...{ rows: [[plant('cell'), '12']], notes: [plant('table note')], rowCount: null },
    }),
    () => ({ kind: 'page' as const, description: plant('description') }),
    () => {
      const imageId = uuid(8_000 + number);
      images.set(imageId, { ...picture, id: imageId, bytes: pictureWith(plant('picture file'), plant(besidePicture)) });
      return {
        ...{ kind: 'image' as const, imageId, alt: plant('alternative'), caption: plant('picture caption') },
        ...{ credit: plant('credit'), target: `https://portal.example/${plant('picture address')}.png` },
        fidelity: 'original' as const,
      };
    },
  ]; // literals of the unions
  const begin = random.below(contents.length);
  const clips = circles.flatMap((sharing) =>
    harms.map((sensitivity): BriefingClipInput => {
      number += 1;
      marking = { sharing, sensitivity, clipId: uuid(2_000 + number) }; // as `makeClip` calls it
      const source = sourceOf();
      const content: ClipContent = (contents[(begin + number) % contents.length] ?? contents[0])?.() ?? quoted('');
      const words = {
        note: plant('note'),
        typed: content.kind === 'image' ? plant('typed') : '',
        fragmentUrl: `${source.fields.url}#:~:text=${plant('fragment')}`,
        pdfPage: { number: 3, label: plant('page label') },
      };
      const clip = makeClip(number, source, content, {
        ...words,
        sharing,
        sensitivity,
        snapshotId: uuid(7_000 + number),
      });
      const move = { before: plant('moved from'), after: plant('moved to') };
      return {
        ...{ clip, source, position: number, included: true },
        verified: {
          ...{ on: '2018-08-08', verdict: 'changed', reason: null, was: plant('was'), found: plant('found'), move },
          ...{ repeats: 0, elsewhere: `https://portal.example/${plant('led to')}` },
        },
        editions: {
          ...{ supersededBy: '2018-08-08', supersedes: null },
          moves: [{ before: plant('edition before'), after: plant('edition after') }],
        },
      };
    }),
  );
  const figures = clips.map(({ clip, source }, index) => {
    marking = { sharing: clip.sharing, sensitivity: clip.sensitivity, clipId: clip.id };
    const facts = { what: plant('figure'), place: plant('figure place'), unitText: plant('figure unit') };
    return makeCited(makeFigure(index, clip, '1,204', facts), source);
  });
  const pages = clips.map(({ clip }): FileOrder['pages'][number] => {
    marking = { sharing: clip.sharing, sensitivity: clip.sensitivity, clipId: clip.id };
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
  marking = ofNone;
  const said = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: plant('minuted') }] }];
  const actions = [makeActionRow(plant('action'))];
  const topic = makeTopic(0, 'Arrivals', {
    summary: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: plant('summary') },
          ...clips.map(({ clip }) => ({ type: 'clip' as const, clipId: clip.id })),
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
        clips,
        figures,
        lastTime: makeLastTime('Arrivals', { said, openActions: actions }),
      }),
    ],
    openActions: actions,
    images,
  });
  return { order: { input, actions, hxl: false, sightings: [], pages }, secrets };
}
