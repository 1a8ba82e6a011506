import { escapedXml } from './xml-element';

/** Begin of a field of Word with its instruction, which never comes from a page, up to where its words follow. */
export function fieldBegin(instruction: string): string {
  const code = `<w:r><w:instrText xml:space="preserve">${escapedXml(instruction)}</w:instrText></w:r>`;
  return `${fieldCharacter('begin')}${code}${fieldCharacter('separate')}`;
}

/** The end of a field. */
export const fieldEnd = fieldCharacter('end');

function fieldCharacter(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}
