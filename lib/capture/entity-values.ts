import { labelText } from '../sanitize/label-text';
import type { Entity, JsonLdReader } from './json-ld';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** The named characters from 160 on, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const latinCodes = new Map(latin.split(' ').map((name, place) => [name, 160 + place]));

/** Character references that a page wrote twice over: `R&amp;amp;D`. Unknown ones stay. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  const once = (from: string) =>
    from.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hexadecimal, name) => {
      const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      const latinCode = latinCodes.get(String(name));
      if (latinCode) return latinCode === 160 ? ' ' : String.fromCharCode(latinCode);
      return Object.hasOwn(entities, String(name).toLowerCase()) ? (entities[String(name).toLowerCase()] ?? all) : all;
    });
  return once(once(text));
}

/** One line of text out of mark-up data: references decoded, left-over tags dropped. */
export function valueText(text: string, maxLength?: number): string {
  return labelText(decodeReferences(text).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '), maxLength);
}

/** The strings of a property, and the names of the things it points to. */
export function namesOf(reader: JsonLdReader, entity: Entity, ...properties: string[]): string[] {
  for (const property of properties) {
    const names = (entity.properties.get(property) ?? []).flatMap((value) => {
      if (typeof value === 'string') return [valueText(value)];
      const known = reader.resolve(value);
      const name = textOf(known, 'name', 'legalName', 'prefLabel', 'title');
      if (name) return [name];
      const full = `${textOf(known, 'givenName')} ${textOf(known, 'familyName')}`.trim();
      return full ? [full] : [];
    });
    if (names.some((name) => name !== '')) return names.filter((name) => name !== '');
  }
  return [];
}

/** The first string of the first of these properties that has one; empty where none has. */
export function textOf(entity: Entity, ...properties: string[]): string {
  for (const property of properties) {
    for (const value of entity.properties.get(property) ?? []) {
      const text = typeof value === 'string' ? valueText(value) : '';
      if (text) return text;
    }
  }
  return '';
}
