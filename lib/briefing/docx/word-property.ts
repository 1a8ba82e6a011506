import { xmlElement } from './xml-element';

/** A property of Word with one value, such as `<w:sz w:val="21"/>`; nothing where there is none. */
export function wordProperty(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : xmlElement(`w:${name}`, { 'w:val': value });
}

/** A property of Word that is on or off; nothing where neither is said. */
export function wordSwitch(name: string, on: boolean | undefined): string {
  if (on === undefined) return '';
  return on ? `<w:${name}/>` : `<w:${name} w:val="false"/>`;
}
