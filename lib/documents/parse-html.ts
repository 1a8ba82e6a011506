import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser } from 'parse5';
import type { Refusal } from '../model/refusal';
import { documentLimits } from './document-limits';

class TooMuch extends Error {}

/**
 * Parses HTML as the standard says, and stops where it becomes slow, deep or large beyond what minutes are. The parser itself is watched: whatever
 * would guess beforehand what it will make of a text has to read it as the parser does, to the last comment and quote.
 * @param html the mark-up of a page, or where `part` is set of a part of one
 */
export function parseHtml(html: string, part = false): Root | Refusal {
  let depth = 0;
  let made = 0;
  const count = (attributes = 0) => {
    made += 1;
    if (made > documentLimits.mostTags || attributes > documentLimits.mostAttributes) throw new TooMuch();
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, space, attributes) {
      count(attributes.length);
      return defaultTreeAdapter.createElement(name, space, attributes);
    },
    // A page may say what it is ten times, each with further attributes.
    adoptAttributes(recipient, attributes) {
      count(recipient.attrs.length + attributes.length);
      defaultTreeAdapter.adoptAttributes(recipient, attributes);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    onItemPush() {
      depth += 1;
      if (depth > documentLimits.deepestMarkup) throw new TooMuch();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  const options = { treeAdapter, scriptingEnabled: false };
  const parser = part
    ? Parser.getFragmentParser<DefaultTreeAdapterMap>(null, options)
    : new Parser<DefaultTreeAdapterMap>(options);
  // An end tag makes nothing, and can be looked for in everything that is open.
  const { onEndTag } = parser;
  parser.onEndTag = (token) => {
    count();
    onEndTag.call(parser, token);
  };
  try {
    parser.tokenizer.write(html, true);
  } catch (cause) {
    if (cause instanceof TooMuch) return { ok: false, reason: 'document-unsafe' };
    throw cause;
  }
  const tree = fromParse5(part ? parser.getFragment() : parser.document);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
