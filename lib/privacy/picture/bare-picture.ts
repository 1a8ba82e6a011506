import type { StoredImage } from '../../model/stored-image';
import { bareGif } from './bare-gif';
import { bareJpeg } from './bare-jpeg';
import { barePng } from './bare-png';
import { bareWebp } from './bare-webp';

const bare = { 'image/jpeg': bareJpeg, 'image/png': barePng, 'image/webp': bareWebp, 'image/gif': bareGif };

/**
 * A picture without what its file says beside it: where and when it was taken, with what, and by whom. The pixels are the same, byte for byte.
 * @returns null where that cannot be had: a file that is not whole, or of a form that is not taken apart (AVIF)
 */
export function barePicture(image: StoredImage): StoredImage | null {
  const bytes = image.mime === 'image/avif' ? null : bare[image.mime](image.bytes);
  return bytes && { ...image, bytes };
}
