import { docxColours } from './docx-look';
import type { Draft } from './draft';
import { officeNames } from './office-names';
import type { Picture } from './picture';
import { xmlElement } from './xml-element';

/** Size on paper in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** English Metric Units, of which an inch has 914,400. */
const unitsInPixel = 9_525;
const lineWidth = 6_350;
const lineRoom = 12_700;

/** A run with a picture, framed by a thin line, and its words for those who do not see it. */
export function pictureRun({ path }: Picture, size: PictureSize, description: string, draft: Draft): string {
  draft.things += 1;
  const extent = { cx: Math.round(size.width * unitsInPixel), cy: Math.round(size.height * unitsInPixel) };
  const room = { l: lineRoom, t: lineRoom, r: lineRoom, b: lineRoom };
  const line = `<a:ln w="${lineWidth}"><a:solidFill><a:srgbClr val="${docxColours.rule}"/></a:solidFill></a:ln>`;
  const shape =
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/>${xmlElement('a:ext', extent)}</a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>${line}</pic:spPr>`;
  const fill = `<pic:blipFill>${xmlElement('a:blip', { 'r:embed': draft.relations.idOf('image', path) })}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const names =
    '<pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>';
  const picture = `<a:graphicData uri="${officeNames.picture}"><pic:pic>${names}${fill}${shape}</pic:pic></a:graphicData>`;
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    xmlElement('wp:extent', extent) +
    xmlElement('wp:effectExtent', room) +
    xmlElement('wp:docPr', { id: draft.things, name: 'picture', descr: description }) +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic>${picture}</a:graphic></wp:inline></w:drawing></w:r>`
  );
}
