import type { FlowBlock } from '../flow/flow';
import type { DocxBlock } from './docx-block';
import { docxParagraph } from './docx-paragraph';
import { docxUnseen } from './docx-unseen';
import type { Draft, Place } from './draft';
import { pictureRun } from './picture-run';
import { xmlText } from './xml-text';

/** In CSS pixels, of which an inch has 96: ten centimetres. */
const highest = 378;
const twentiethsInPixel = 15;

/** A picture with its words for those who do not see it, no larger than it is; where Word cannot show it, the words. */
export function docxImage(block: Extract<FlowBlock, { type: 'image' }>, draft: Draft, place: Place): DocxBlock[] {
  const { image, alt, lang } = block;
  const picture = draft.pictures.get(image);
  if (picture === undefined) return [docxUnseen([{ type: 'foreign', value: alt, lang }], draft, place)];
  const room = (place.width - place.start) / twentiethsInPixel;
  const scale = Math.min(1, room / image.width, highest / image.height);
  const size = {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
  return [docxParagraph(pictureRun(picture, size, xmlText(alt), draft), { style: 'Picture' }, draft, place)];
}
