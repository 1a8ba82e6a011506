import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { evidencePack } from '../../../lib/exchange/evidence-pack';
import type { PackClip, PackInput, PackSnapshot } from '../../../lib/exchange/pack-input';
import { exchangeWords } from '../../../lib/words/exchange-words';
import { quoted, uuid } from '../briefing/records';
import { makeRow } from './clip-rows';

export const sumOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** A page as it was stored, with this text. */
export function snapshotOf(number: number, text: string, given: Partial<PackSnapshot> = {}): PackSnapshot {
  return {
    id: uuid(4000 + number),
    canonicalUrl: 'https://rovienna.iom.example/news/increased-displacement',
    sha256: sumOf(text),
    takenAt: '2018-08-06T09:30:00.000Z',
    truncated: false,
    text,
    ...given,
  };
}

/** A clip with its citation, seen once. */
export const cited = (row: ReturnType<typeof makeRow>): PackClip => ({
  ...row,
  citation: 'Source: IOM, Increased Displacement, 1 August 2018.',
  seenAgain: [],
});

function inputOf(given: Partial<PackInput> = {}): PackInput {
  const image = {
    kind: 'image' as const,
    imageId: uuid(9),
    target: null,
    alt: 'Bar chart',
    caption: '',
    credit: '',
    fidelity: 'original' as const,
  }; // literals of the union
  return {
    meeting: { title: 'Regional IM Working Group, August', date: '2018-08-09' },
    preparedAt: '2018-08-08T15:05:00.000Z',
    marking: 'TLP:AMBER',
    files: [
      { path: 'briefing.html', mime: 'text/html', bytes: strToU8('<!doctype html><p>Briefing') },
      {
        path: 'briefing.docx',
        mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: strToU8('PK'),
      },
    ],
    tables: [
      { path: 'figures.csv', mime: 'text/csv', bytes: strToU8('Value\r\n11267\r\n') },
      {
        path: 'tables.xlsx',
        mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: strToU8('PK'),
      },
    ],
    clips: [
      cited(
        makeRow(1, quoted('A total of 11,267.\nIn all.'), {
          snapshotId: uuid(4001),
          fragmentUrl: 'https://rovienna.iom.example/n#:~:text=a',
        }),
      ),
      cited(makeRow(2, image, { transcribed: true, sharing: 'GREEN', sensitivity: 'low' })),
      cited(makeRow(3, quoted('The whole sentence.'), { shown: { kind: 'paraphrase', text: 'In short.' } })),
    ],
    snapshots: [snapshotOf(1, 'Readable text of the page.\nرقم 636.426')],
    images: [{ id: uuid(9), mime: 'image/jpeg', width: 4, height: 2, bytes: new Uint8Array(100) }],
    zone: 'Europe/Zurich',
    words: exchangeWords,
    sha256: async (bytes) => sumOf(bytes),
    pause: async () => {},
    ...given,
  };
}

/** The pack of three clips, one page and one picture, or of what is given in their place. */
export async function packOf(
  given: Partial<PackInput> = {},
): Promise<{ archive: Uint8Array; files: Map<string, Uint8Array>; text(path: string): string }> {
  const archive = await evidencePack(inputOf(given));
  const files = new Map(Object.entries(unzipSync(archive)));
  return { archive, files, text: (path) => strFromU8(files.get(path) ?? new Uint8Array()) };
}
