import type { BorderLine } from './border-line';
import { docxFrames, type Frame } from './docx-frames';
import { docxColours, docxLook } from './docx-look';
import type { RunLook } from './run-properties';

/** A paragraph's looks, by name in the file. Lengths are in twentieths of a point. */
export interface DocxStyle {
  /** As Word lists it; names of Word's own styles are in English in every file. */
  name: string;
  run: RunLook;
  before: number;
  after: number;
  /** Distance of lines in 240ths of a line. */
  line?: number;
  frame?: Frame;
  /** A rule above the paragraph. */
  above?: BorderLine;
  /** Whether it stays on the page of what follows, and all its lines on one. */
  keepNext?: boolean;
  keepLines?: boolean;
  atEnd?: boolean;
}

const { ink, quiet, accent, warn, strongRule } = docxColours;
const sans = (points: number, color: string = ink, bold = false) => docxLook(points, { color, bold });
const page = (bold = false) => docxLook(10.5, { font: 'serif', color: ink, bold });
const style = (
  name: string,
  run: RunLook,
  [before, after]: [number, number],
  more: Omit<DocxStyle, 'name' | 'run' | 'before' | 'after'> = {},
): DocxStyle => ({ name, run, before, after, ...more });

const heads = { keepNext: true, keepLines: true };
const whole = { keepLines: true };
const tight = { line: 250 };
const { quote, box, action, overdue, disagreement, gap } = docxFrames;
const product = { ...sans(9, accent, true), allCaps: true, letterSpacing: 20 };
const accentRule: BorderLine = { style: 'single', color: accent, size: 32, space: 8 };
const sectionRule: BorderLine = { style: 'single', color: strongRule, size: 4, space: 6 };

/** Word's own styles have Word's ids, so that its navigation, its contents and other programs know them. */
export const docxStyles = {
  Title: style('Title', sans(22, ink, true), [0, 160], { ...heads, ...tight }),
  Heading1: style('heading 1', sans(14, ink, true), [440, 100], { ...heads, ...tight, above: sectionRule }),
  Heading2: style('heading 2', sans(11, accent, true), [220, 60], heads),
  Heading3: style('heading 3', sans(10.5, ink, true), [140, 40], heads),
  Caption: style('caption', sans(9.5, ink, true), [60, 60], heads),
  FootnoteText: style('footnote text', sans(8.5), [0, 30], tight),
  Header: style('header', sans(9, quiet), [0, 0]),
  Footer: style('footer', sans(9, quiet), [0, 0]),
  TOCHeading: style('TOC Heading', sans(11, accent, true), [300, 60], heads),
  BodyText: style('Body Text', sans(10.5), [0, 100]),
  Product: style('Product', product, [0, 40], { above: accentRule, keepNext: true }),
  Marking: style('Marking', sans(12, ink, true), [40, 40], { atEnd: true }),
  Facts: style('Facts', sans(10), [20, 20], whole),
  Highlights: style('Highlights', sans(11), [0, 100]),
  Quote: style('Quote', page(), [0, 80], { frame: quote }),
  QuotedHeading: style('Quoted Heading', page(true), [40, 40], { frame: quote, keepNext: true }),
  Code: style('Code', docxLook(8.5, { font: 'mono', color: ink }), [0, 80]),
  KeyValue: style('Key Figure', sans(20, ink, true), [40, 0], { ...heads, line: 228 }),
  KeyLabel: style('Key Figure Label', sans(9.5), [0, 20], { ...whole, ...tight }),
  Dated: style('Dated', sans(9.5, ink, true), [0, 40], heads),
  Lead: style('Lead', sans(10.5, ink, true), [0, 40], whole),
  Address: style('Address', sans(8.5, quiet), [0, 40], tight),
  Citation: style('Citation', sans(8.5, quiet), [30, 50], { ...whole, ...tight }),
  Remark: style('Remark', sans(8.5, quiet), [0, 40], { ...whole, ...tight }),
  Label: style('Label', sans(9, quiet, true), [40, 20], { keepNext: true }),
  Missing: style('Missing', sans(9.5, quiet), [40, 60]),
  Note: style('Note', sans(9.5), [0, 60]),
  ActionText: style('Action', sans(10.5), [60, 0], { ...whole, frame: action }),
  ActionFacts: style('Action Facts', sans(9, quiet), [0, 60], { ...whole, frame: action }),
  OverdueText: style('Overdue Action', sans(10.5), [60, 0], { ...whole, frame: overdue }),
  OverdueFacts: style('Overdue Action Facts', sans(9, warn), [0, 60], { ...whole, frame: overdue }),
  Disagreement: style('Disagreement', sans(10.5), [0, 60], { ...whole, frame: disagreement }),
  Gap: style('Gap', sans(10.5), [0, 40], { ...whole, frame: gap }),
  LineToTake: style('Line to Take', sans(10.5), [0, 60], { frame: box }),
  Method: style('Method', sans(9, quiet), [0, 60], tight),
  Empty: style('Empty', sans(10, quiet), [40, 80]),
  SourceEntry: style('Source Entry', sans(9.5), [0, 20], { ...whole, ...tight }),
  TableText: style('Table Text', sans(9), [20, 20], { line: 240 }),
  TableTextSmall: style('Table Text Small', sans(8), [20, 20], { line: 240 }),
  TableTextTiny: style('Table Text Tiny', sans(7), [10, 10], { line: 240 }),
  TableHeading: style('Table Heading', sans(9, ink, true), [20, 20], { line: 240, keepNext: true }),
  TableHeadingSmall: style('Table Heading Small', sans(8, ink, true), [20, 20], { line: 240, keepNext: true }),
  TableHeadingTiny: style('Table Heading Tiny', sans(7, ink, true), [10, 10], { line: 240, keepNext: true }),
  Picture: style('Picture', sans(10.5), [40, 60], { line: 240 }),
  Spacer: style('Spacer', sans(2), [0, 0], { line: 240 }),
} satisfies Record<string, DocxStyle>;

export type DocxStyleId = keyof typeof docxStyles;
