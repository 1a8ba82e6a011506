import type { Instant } from '../../model/instant';
import { officeNames } from './office-names';
import { relationsPart } from './relations';
import { escapedXml, xmlElement } from './xml-element';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const core = 'application/vnd.openxmlformats-package.core-properties+xml';

/** The part that says of what kind each part is. @param names of the parts of Word's own kinds, below `word/` */
export function contentTypes(names: string[]): string {
  const byEnding = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    gif: 'image/gif',
  }).map(([Extension, ContentType]) => xmlElement('Default', { Extension, ContentType }));
  const own = names.map((name) => override(`/word/${name}.xml`, `${word}.${kindOf(name)}+xml`));
  const all = [...byEnding, ...own, override('/docProps/core.xml', core)];
  return `${officeNames.declaration}<Types xmlns="${officeNames.package}/content-types">${all.join('')}</Types>`;
}

function kindOf(name: string): string {
  return name === 'document' ? 'document.main' : name.replace(/(?<!\d)\d+$/, '');
}

function override(PartName: string, ContentType: string): string {
  return xmlElement('Override', { PartName, ContentType });
}

/** The part that says where the text is, and where what is known about it. */
export function packageRelations(): string {
  return relationsPart([
    relation('rId1', `${officeNames.relationships}/officeDocument`, 'word/document.xml'),
    relation('rId2', `${officeNames.package}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ]);
}

function relation(Id: string, Type: string, Target: string): string {
  return xmlElement('Relationship', { Id, Type, Target });
}

/** The part with title, language, author and the moment at which the file was made; what is empty is not said. */
export function coreProperties(facts: { title: string; language: string; author: string; at: Instant | null }): string {
  const { title, language, author, at } = facts;
  const said = (name: string, text: string) => (text === '' ? '' : `<${name}>${escapedXml(text)}</${name}>`);
  const moment = (name: string) =>
    at === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapedXml(at)}</dcterms:${name}>`;
  const inside = [
    said('dc:title', title),
    said('dc:creator', author),
    said('cp:lastModifiedBy', author),
    moment('created'),
    moment('modified'),
    said('dc:language', language),
  ];
  const names =
    `xmlns:cp="${officeNames.package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `${officeNames.declaration}<cp:coreProperties ${names}>${inside.join('')}</cp:coreProperties>`;
}

/** The part with Word's settings: the rules of Word 2013 and later, and the lines above footnotes. */
export function settingsPart(): string {
  const notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  const compatibility =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return `${officeNames.declaration}<w:settings ${officeNames.plain}><w:defaultTabStop w:val="720"/>${notes}${compatibility}</w:settings>`;
}
