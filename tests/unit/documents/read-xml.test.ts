import { describe, expect, test } from 'vitest';
import { documentLimits } from '../../../lib/documents/document-limits';
import { readXml } from '../../../lib/documents/read-xml';

type XmlNode = NonNullable<ReturnType<typeof readXml>>['childNodes'][number];

/** `{namespace}name[{namespace}attribute=value](children)`, text in quotes. */
function shown(node: XmlNode): string {
  if (node.nodeType === 3) return JSON.stringify(node.nodeValue);
  const named = ({ namespaceURI, localName }: { namespaceURI: string | null; localName: string }) =>
    `${namespaceURI === null ? '' : `{${namespaceURI}}`}${localName}`;
  const attributes = node.attributes.map((attribute) => `${named(attribute)}=${attribute.value}`).join(' ');
  return `${named(node)}${attributes && `[${attributes}]`}(${node.childNodes.map(shown).join(' ')})`;
}
const read = (xml: string) => {
  const root = readXml(xml);
  return root && shown(root);
};

describe('what is well-formed is read', () => {
  test.each([
    ['one element', '<a/>', 'a()'],
    ['elements in elements', '<a><b/><c>x</c><b></b></a>', 'a(b() c("x") b())'],
    ['text between elements', '<a> x <b/>\n</a>', 'a(" x " b() "\\n")'],
    ['blanks in tags', '<a \n b = "1"\tc=\'2\' ><d /></a \n>', 'a[b=1 c=2](d())'],
    ['a greater-than sign in a value and in text', '<a b=">">></a>', 'a[b=>](">")'],
    ['the other quote in a value', `<a b="'" c='"'/>`, `a[b=' c="]()`],
    ['letters beyond English', '<réunion été="1"/>', 'réunion[été=1]()'],
    ['points and dashes in names', '<a.b-c_1/>', 'a.b-c_1()'],
    [
      'declaration, instructions and comments anywhere',
      '<?xml version="1.0"?>\n<!-- <b> -- --><a><?x <y> ?><!--</a>--></a>\n<?z?><!---->\n',
      'a()',
    ],
    ['text on both sides of a comment as one', '<a>x<!-- y --><?z?>w</a>', 'a("xw")'],
    ['CDATA as text', '<a>x<![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>', 'a("x<b>&amp;]]>")'],
    ['empty CDATA', '<a><![CDATA[]]></a>', 'a()'],
    ['names of characters', '<a b="&lt;&quot;">&amp;lt; &gt;&apos;</a>', 'a[b=<"]("&lt; >\'")'],
    ['numbers of characters', '<a b="&#x41;">&#66;&#x1F600;&#10;</a>', 'a[b=A]("B😀\\n")'],
    ['line ends of every system', '<a b="1\r\n2">3\r\n4\r5</a>', 'a[b=1 2]("3\\n4\\n5")'],
    ['a line end by its number', '<a b="1&#10;2">3&#13;</a>', 'a[b=1\n2]("3\\r")'],
  ])('%s', (_, xml, tree) => {
    expect(read(xml)).toBe(tree);
  });
});

describe('names are in the namespaces that stand around them', () => {
  test.each([
    ['by prefix', '<w:a xmlns:w="W" w:b="1" c="2"/>', '{W}a[{W}b=1 c=2]()'],
    ['by default, for elements alone', '<a xmlns="D" b="1"><c/></a>', '{D}a[b=1]({D}c())'],
    [
      'as long as the element lasts',
      '<p:a xmlns:p="1"><p:b xmlns:p="2"><p:c/></p:b><p:d/></p:a>',
      '{1}a({2}b({2}c()) {1}d())',
    ],
    ['not beyond an empty one', '<a><p:b xmlns:p="1"/><p:c/></a>', 'a({1}b() c())'],
    ['undone', '<a xmlns="D"><b xmlns=""><c/></b><d/></a>', '{D}a(b(c()) {D}d())'],
    ['that of xml itself', '<a xml:space="preserve"/>', 'a[{http://www.w3.org/XML/1998/namespace}space=preserve]()'],
    ['none where nothing declares the prefix', '<x:a x:b="1"/>', 'a[b=1]()'],
    ['names that every object has', '<constructor:a __proto__="1" toString:b="2"/>', 'a[__proto__=1 b=2]()'],
  ])('%s', (_, xml, tree) => {
    expect(read(xml)).toBe(tree);
  });
});

describe('what is malformed or made to do harm is refused', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'Minutes'],
    ['an element that never ends', '<a><b></b>'],
    ['an end without a start', '</a>'],
    ['ends in the wrong order', '<a><b></a></b>'],
    ['an end of another name', '<a></A>'],
    ['an end tag that never ends', '<a></aX'],
    ['an end tag with attributes', '<a></a b="1">'],
    ['a start tag that never ends', '<a b="1"'],
    ['a value that never ends', '<a b="1></a>'],
    ['a value without quotes', '<a b=1/>'],
    ['an attribute without value', '<a b/>'],
    ['attributes without a blank between', '<a b="1"c="2"/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a less-than sign in a value', '<a b="<"/>'],
    ['a less-than sign in text', '<a>1 < 2</a>'],
    ['a name that starts with a digit', '<1/>'],
    ['a name of two prefixes', '<a:b:c/>'],
    ['a prefix alone', '<a:/>'],
    ['two outermost elements', '<a/><b/>'],
    ['text before', 'x<a/>'],
    ['text after', '<a/>x'],
    ['a character by its number after', '<a/>&#32;'],
    ['CDATA outside', '<a/><![CDATA[x]]>'],
    ['CDATA that never ends', '<a><![CDATA[x]]</a>'],
    ['a comment that never ends', '<a/><!-- x'],
    ['an instruction that never ends', '<a/><?x'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a document type in small letters', '<!doctype a><a/>'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a declaration inside', '<a><!ENTITY b "c"></a>'],
    ['a name of a character that XML does not have', '<a>&nbsp;</a>'],
    ['one that every object has', '<a>&constructor;</a>'],
    ['an ampersand alone', '<a>Roads & rain</a>'],
    ['one in a value', '<a b="x&y"/>'],
    ['a name that never ends', '<a>&amp</a>'],
    ['a number that is no number', '<a>&#x;</a>'],
    ['a number written with a large X', '<a>&#X41;</a>'],
    ['the character zero', '<a>&#0;</a>'],
    ['half a character', '<a>&#xD800;</a>'],
    ['a number beyond all characters', '<a>&#99999999999999999999;</a>'],
  ])('%s', (_, xml) => {
    expect(readXml(xml)).toBeNull();
  });

  test('elements deeper than any document has', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(readXml(nested(documentLimits.deepestMarkup))).not.toBeNull();
    expect(readXml(nested(documentLimits.deepestMarkup + 1))).toBeNull();
    expect(readXml(nested(1_000_000))).toBeNull();
    expect(readXml(`<a>${'<a></a>'.repeat(documentLimits.deepestMarkup)}${'<a/>'.repeat(1_000)}</a>`)).not.toBeNull();
  });
});

/** Each would take hours were the time to grow with the square of the length: the test would run into its own limit. */
describe('reading ends soon, whatever is written', () => {
  const long = 3_000_000;
  test.each([
    ['less-than signs', '<'.repeat(long), false],
    ['ampersands', `<a>${'&'.repeat(long)}</a>`, false],
    ['one reference', `<a>&${'a'.repeat(long)}</a>`, false],
    ['one number', `<a>&#${'1'.repeat(long)};</a>`, false],
    ['many references', `<a>${'&lt;'.repeat(long / 4)}</a>`, true],
    ['one name', `<${'a'.repeat(long)}`, false],
    ['blanks in a tag', `<a${' '.repeat(long)}`, false],
    ['blanks in an end tag', `<a></a${' x '.repeat(long / 3)}`, false],
    ['attributes', `<a ${Array.from({ length: long / 12 }, (_, at) => `b${at}="1"`).join(' ')}/>`, true],
    ['declarations', `<a ${Array.from({ length: long / 20 }, (_, at) => `xmlns:b${at}="1"`).join(' ')}/>`, true],
    [
      'declarations around many elements that declare more',
      `<a ${Array.from({ length: long / 30 }, (_, at) => `xmlns:b${at}="1"`).join(' ')}>${'<c xmlns="2"/>'.repeat(long / 30)}</a>`,
      true,
    ],
    ['comments', `<a>${'x<!---->'.repeat(long / 8)}</a>`, true],
    ['starts of comments', `<a>${'<!--'.repeat(long / 4)}</a>`, false],
    ['CDATA', `<a>${'<![CDATA[x]]>'.repeat(long / 13)}</a>`, true],
    ['elements', `<a>${'<b>x</b>'.repeat(long / 8)}</a>`, true],
    ['blanks around', `${' '.repeat(long)}<a/>${' '.repeat(long)}`, true],
  ])('%s', (_, xml, isRead) => {
    expect(readXml(xml) !== null).toBe(isRead);
  });
});
