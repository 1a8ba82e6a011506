import type { InlinePiece } from './inline-pieces';
import type { RunLook } from './run-properties';
import { wordLanguage } from './word-language';

/** Character styles of the file, besides Word's own for links out of it. */
export type CharacterStyle = 'Hyperlink' | 'Jump' | 'Aside' | 'Quiet';

/** What stands in bold lines without being bold; bold of a line is not undone by a character style. */
const light: (CharacterStyle | undefined)[] = ['Jump', 'Aside'];

/** The marks of a stretch of a line, and the style that it has for what it is. */
export function pieceLook({ marks }: InlinePiece, style: CharacterStyle | undefined): RunLook {
  const { bold, italics, struck, script } = marks;
  return {
    ...(style === undefined ? {} : { style }),
    ...(bold || light.includes(style) ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(struck ? { struck } : {}),
    ...(script === null ? {} : { script }),
  };
}

/** Words in a language that nobody knows are not to be underlined as wrong; those in our own need no word about it. */
export function languageLook(tag: string, ours: string): RunLook {
  // "en" of a page is no other English than ours
  if (tag === ours || (tag !== '' && ours.startsWith(`${tag}-`))) return {};
  const language = wordLanguage(tag);
  return language === null ? { noProof: true } : { language };
}
