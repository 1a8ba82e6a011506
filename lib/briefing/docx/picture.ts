import type { StoredImage } from '../../model/stored-image';
import type { FlowBlock } from '../flow/flow';
import type { DocxOptions } from './docx-options';
import { everyBlock } from './every-block';

/** A picture in a format that Word shows. */
export interface Picture {
  type: 'png' | 'jpg' | 'gif';
  bytes: Uint8Array;
  /** Its name in the file, seen from the text. */
  path: string;
}

/** What each of the formats begins with. The bytes decide, not their label: Word shows nothing where both differ. */
const beginnings: [Picture['type'], number[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The pictures of a flow that Word can show, those that it cannot having been converted where `toPng` could. */
export async function flowPictures(
  blocks: FlowBlock[],
  toPng: DocxOptions['toPng'],
): Promise<ReadonlyMap<StoredImage, Picture>> {
  const pictures = new Map<StoredImage, Picture>();
  for (const block of everyBlock(blocks)) {
    if (block.type !== 'image' || pictures.has(block.image)) continue;
    const picture = asPicture(block.image.bytes) ?? asPicture((await toPng?.(block.image))?.bytes);
    if (picture !== null)
      pictures.set(block.image, { ...picture, path: `media/image${pictures.size + 1}.${picture.type}` });
  }
  return pictures;
}

function asPicture(bytes: Uint8Array | undefined): Omit<Picture, 'path'> | null {
  if (bytes === undefined) return null;
  const type = beginnings.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte))?.[0];
  return type === undefined ? null : { type, bytes };
}
