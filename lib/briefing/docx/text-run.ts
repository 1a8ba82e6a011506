import { escapedXml } from './xml-element';

/** A run of text. @param properties its look, as `runProperties` writes it */
export function textRun(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}

export const tabRun = '<w:r><w:tab/></w:r>';
export const breakRun = '<w:r><w:br/></w:r>';
