import { documentLimits } from './document-limits';
import { tagEnd } from './tag-end';

/** Elements that need no end tag, so that counting what is open would count them for ever. */
const closesItself = new Set(
  (
    'p li dt dd td th tr tbody thead tfoot colgroup option optgroup rp rt area base br col embed hr img input link meta param source ' +
    'track wbr html head body'
  ).split(' '),
);
/** Where their end tags are missing, they are opened anew in every paragraph that follows. */
const reopened = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const mostReopened = 60;
/** Their content is text up to the end tag, whatever it looks like. */
const rawText = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
const mostAttributes = 300;

/**
 * Whether mark-up is shaped so that parsing it would take for ever: elements hundreds deep, a tag with hundreds of attributes, more
 * elements than minutes have. One pass without building anything.
 */
export function isHostileMarkup(html: string): boolean {
  const tag = /<(\/?)([a-z][a-z\d:-]{0,30})|<!--/gi;
  const open: string[] = [];
  let tags = 0;
  let formats = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (match[0] === '<!--') {
      const end = html.indexOf('-->', match.index + 4);
      if (end < 0) return false;
      tag.lastIndex = end + 3;
      continue;
    }
    const name = (match[2] ?? '').toLowerCase();
    const { end, attributes } = tagEnd(html, tag.lastIndex);
    tag.lastIndex = end;
    tags += 1;
    if (attributes > mostAttributes || tags > documentLimits.mostTags) return true;
    if (reopened.has(name)) formats = Math.max(0, formats + (match[1] ? -1 : 1));
    else if (match[1]) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    } else if (rawText.has(name)) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = end;
      if (!close.test(html)) return false;
      tag.lastIndex = close.lastIndex;
    } else if (!closesItself.has(name)) open.push(name);
    if (open.length > documentLimits.deepestMarkup || formats > mostReopened) return true;
  }
  return false;
}
