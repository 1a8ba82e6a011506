import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { nodesOf, parseMarkdown } from '../../unit/briefing/parse-markdown';
import { readCsv } from '../../unit/exchange/read-csv';

/** Elements that run, load, send or change where others lead. */
const harmful = new Set(
  'script iframe frame object embed applet link base form input button select textarea portal fencedframe video audio source track template noscript math foreignObject animate set use image'.split(
    ' ',
  ),
);
const loads = new Set([
  'src',
  'srcSet',
  'poster',
  'data',
  'background',
  'action',
  'formAction',
  'ping',
  'srcDoc',
  'manifest',
  'codeBase',
  'xLinkHref',
]);
/** The web, mail, a place of the same page, or a file of the same folder, which has no colon and does not lead out. */
const mayLink = /^(?:https?:|mailto:|#|(?![./])[\w./%-]+$)/i;

/** What mark-up would do to whoever opens it. */
export function harmInHtml(html: string): string[] {
  const harm: string[] = [];
  const open: Nodes[] = [fromHtml(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') harm.push(...harmOf(node));
    if ('children' in node) open.push(...node.children);
  }
  return harm;
}

function harmOf({ tagName, properties }: Element): string[] {
  const harm = harmful.has(tagName) ? [`<${tagName}>`] : [];
  const refresh = properties.httpEquiv;
  if (tagName === 'meta' && refresh !== undefined && !/content-security-policy/i.test(String(refresh)))
    harm.push('<meta refresh>');
  for (const [name, value] of Object.entries(properties)) {
    const text = String(value).trim();
    if (/^on/i.test(name)) harm.push(`${tagName} ${name}`);
    if (loads.has(name) && !/^data:image\/(?:png|jpeg|gif|webp|avif);/.test(text))
      harm.push(`${tagName} ${name}=${text.slice(0, 60)}`);
    if (name === 'href' && !mayLink.test(text)) harm.push(`${tagName} href=${text.slice(0, 60)}`);
    if (name === 'href' && /^https?:\/\/[^/]*@/.test(text)) harm.push(`a password in ${text.slice(0, 60)}`);
    if (name === 'style' && /url\(|expression|@import/i.test(text)) harm.push(`${tagName} style=${text.slice(0, 60)}`);
  }
  return harm;
}

/** Mark-up, pictures and links that text became. */
export function harmInMarkdown(markdown: string): string[] {
  const root = parseMarkdown(markdown);
  return [
    ...nodesOf(root, 'html').map(({ value }) => `mark-up ${value.slice(0, 60)}`),
    ...nodesOf(root, 'image').map(({ url }) => `a picture of ${url.slice(0, 60)}`),
    ...nodesOf(root, 'link')
      .filter(({ url }) => !mayLink.test(url))
      .map(({ url }) => `a link to ${url.slice(0, 60)}`),
    ...nodesOf(root, 'definition')
      .filter(({ url }) => !mayLink.test(url))
      .map(({ url }) => `a link to ${url.slice(0, 60)}`),
  ];
}

/** Cells that a spreadsheet would calculate; numbers with a sign are none. */
export function harmInCsv(csv: string): string[] {
  return readCsv(csv).flatMap((row) =>
    row
      .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^[+\-−]?[\d.,\s\u00a0\u202f]+[%‰]?$/.test(cell))
      .map((cell) => `a formula ${cell.slice(0, 60)}`),
  );
}

/** Parts of a Word or Excel file that no program could read, fields and formulas, and links that lead anywhere but to the web. */
export function harmInOffice(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const xml = strFromU8(content);
    const harm = [...wrongXml(xml).map((why) => `${name}: ${why}`)];
    for (const [tag] of xml.matchAll(/<(?:f|ddeLink|oleLink|w:object|w:altChunk|w:attachedTemplate)[ />]/g))
      harm.push(`${name}: ${tag}`);
    for (const [, field = ''] of xml.matchAll(/<w:(?:instrText[^>]*>|fldSimple [^>]*w:instr=")([^<"]*)/g))
      if (!/^\s*(?:PAGE|NUMPAGES|TOC|HYPERLINK|REF|PAGEREF|SEQ|NOTEREF|STYLEREF)\b/.test(field))
        harm.push(`${name}: the field ${field.slice(0, 60)}`);
    for (const [tag] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g))
      if (!/ Target="(?:https?:|mailto:)/i.test(tag)) harm.push(`${name}: ${tag.slice(0, 160)}`);
    return harm;
  });
}

const xmlToken =
  /<\?xml [^<>]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="(?:[^"<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)*")*)\s*(\/?)>|(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+/gy;

/** What a strict parser of XML would say of a part of ours: its characters, its entities, its tags; no part has a DTD or a comment. */
export function wrongXml(xml: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml) || !xml.isWellFormed())
    return ['a character that XML cannot hold'];
  const open: string[] = [];
  for (let at = xml.startsWith('\ufeff') ? 1 : 0; at < xml.length; at = xmlToken.lastIndex) {
    xmlToken.lastIndex = at;
    const token = xmlToken.exec(xml);
    if (!token) return [`no XML at ${xml.slice(at, at + 60)}`];
    const [, isEnd, name, attributes = '', isEmpty] = token;
    if (name === undefined) continue;
    const names = [...attributes.replace(/"[^"]*"/g, '').matchAll(/\s([\w.:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return [`an attribute twice in ${token[0].slice(0, 60)}`];
    if (isEnd && open.pop() !== name) return [`</${name}> ends nothing`];
    if (!isEnd && !isEmpty) open.push(name);
  }
  return open.map((name) => `<${name}> has no end`);
}
