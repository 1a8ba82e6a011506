import { AlignmentType, type IBaseParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Flow } from '../flow/flow';
import { frameFormat } from './docx-frames';
import { docxColours, docxLook } from './docx-look';
import { type DocxStyle, type DocxStyleId, docxStyles } from './docx-styles';
import { squeezed } from './squeezed';
import { wordLanguage } from './word-language';

/** Those that the library defines itself and only lets us change, by its name for them. */
const builtIn = {
  Title: 'title',
  Heading1: 'heading1',
  Heading2: 'heading2',
  Heading3: 'heading3',
  Caption: 'caption',
  FootnoteText: 'footnoteText',
} as const satisfies Partial<Record<DocxStyleId, string>>;

/** Every style of the file, defined once. */
export function styleSheet({ dir, locale, compact }: Pick<Flow, 'dir' | 'locale' | 'compact'>): IStylesOptions {
  const language = wordLanguage(locale);
  const base = squeezed(
    { name: '', run: docxLook(10.5, { font: 'sans', color: docxColours.ink }), before: 0, after: 100, line: 269 },
    compact,
  );
  // What Word adds itself, such as the line above footnotes, goes our way, too. The library takes it, but its types leave it out here.
  const direction = dir === 'rtl' ? { bidirectional: true } : {};
  const styles = Object.entries(docxStyles).map(([id, style]) => ({
    id,
    ...defined(squeezed(style, compact), { dir, compact }),
  }));
  const isBuiltIn = ({ id }: { id: string }) => id in builtIn;
  return {
    default: {
      document: {
        run: { ...base.run, ...(language === null ? {} : { language }) },
        paragraph: { ...spaced(base), ...direction },
      },
      ...Object.fromEntries(
        styles
          .filter(isBuiltIn)
          .map(({ id, name: _name, basedOn: _basedOn, ...style }) => [builtIn[id as keyof typeof builtIn], style]), // the filter asked
      ),
      hyperlink: { run: { color: docxColours.accent, underline: { type: 'single' } } },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: styles.filter((style) => !isBuiltIn(style)),
    characterStyles: [
      { id: 'Jump', name: 'Jump', run: { color: docxColours.accent } },
      { id: 'Aside', name: 'Aside', run: docxLook(9, { color: docxColours.quiet }) },
      { id: 'Quiet', name: 'Quiet', run: { color: docxColours.quiet } },
    ],
  };
}

function defined(style: DocxStyle, { dir, compact }: Pick<Flow, 'dir' | 'compact'>): IBaseParagraphStyleOptions {
  const { name, run, frame, above, keepNext, keepLines, atEnd } = style;
  return {
    name,
    basedOn: 'Normal',
    ...(keepNext === true ? { next: 'BodyText' } : {}),
    quickFormat: true,
    // Arabic letters are joined, and no space goes between them.
    run: dir === 'rtl' && run.characterSpacing !== undefined ? { ...run, characterSpacing: 0 } : run,
    paragraph: {
      ...spaced(style),
      ...(keepNext === undefined ? {} : { keepNext }),
      ...(keepLines === undefined ? {} : { keepLines }),
      ...(above === undefined ? {} : { border: { top: above } }),
      ...(frame === undefined ? {} : frameFormat(frame, { side: dir === 'ltr' ? 'left' : 'right', compact })),
      ...(atEnd === undefined ? {} : { alignment: AlignmentType.END }),
    },
  };
}

function spaced({
  before,
  after,
  line,
}: DocxStyle): Pick<NonNullable<IBaseParagraphStyleOptions['paragraph']>, 'spacing'> {
  return { spacing: { before, after, ...(line === undefined ? {} : { line, lineRule: LineRuleType.AUTO }) } };
}
