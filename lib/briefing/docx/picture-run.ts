import { createTransformation, Drawing, type IContext, type IMediaData, type IXmlableObject, Run } from 'docx';
import { docxColours } from './docx-look';
import type { Picture } from './picture';

/** Size on paper in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * A run with a picture. The library's own names each picture by the hash of its bytes, once for every place it stands in, which takes
 * seconds for large ones; here it has the name that it came with.
 */
export class PictureRun extends Run {
  readonly #media: IMediaData;

  constructor({ type, key, bytes }: Picture, size: PictureSize, description: string) {
    super({});
    this.#media = { type, fileName: key, data: bytes, transformation: createTransformation(size) };
    this.addChildElement(
      new Drawing(this.#media, {
        docProperties: { name: 'picture', description },
        outline: { type: 'solidFill', solidFillType: 'rgb', value: docxColours.rule, width: 6_350 },
      }),
    );
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.file.Media.addImage(this.#media.fileName, this.#media);
    return super.prepForXml(context);
  }
}
