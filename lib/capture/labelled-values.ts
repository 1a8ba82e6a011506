import { foldLetters } from '../dates/month-names';
import type { PageLine } from './page-lines';

/** What a label calls a value that is no date. */
export type ValueRole = 'source' | 'publisher' | 'licence' | 'caveats' | 'edition';

const labels: [ValueRole, RegExp][] = [
  [
    'source',
    /^(?:data )?(?:sources?|produced by|producers?|data provider|provider|contributing organi[sz]ations?|organi[sz]ations?|originat(?:ors?|ing organi[sz]ations?)|quelle|fuente|fonte|المصدر)$/,
  ],
  [
    'publisher',
    /^(?:publishers?|published by|issued by|contributors?|editeur|editor institucional|herausgeber|editore|الناشر)$/,
  ],
  ['licence', /^(?:licen[sc]es?|licen[sc]e type|rights|terms of use|data licen[sc]e|licencia|lizenz|licenza|الترخيص)$/],
  [
    'caveats',
    /^(?:caveats?|caveats? ?\/ ?comments?|comments?|limitations?|disclaimers?|data quality notes?|known issues|reserves|advertencias|hinweise?)$/,
  ],
  ['edition', /^(?:edition|version|round|issue(?: number)?|edición|ausgabe|edizione|vintage)$/],
];
const longestLabel = 60;

export interface LabelledValue {
  role: ValueRole;
  label: string;
  values: string[];
  /** A list or table pairs it with its label, which is surer than a colon in a text. */
  paired: boolean;
}

function roleOf(label: string): ValueRole | null {
  const text = foldLetters(label)
    .replace(/\[\?\]|\?|[:：*]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Values that the page labels in words: in lists of terms, in tables with heads of rows, and as `Label: value`. */
export function labelledValues(lines: PageLine[]): LabelledValue[] {
  const found: LabelledValue[] = [];
  lines.forEach((line, index) => {
    const colon = line.text.slice(0, longestLabel).search(/[:：]/);
    const label = colon > 0 ? line.text.slice(0, colon) : line.text;
    if (label.length > longestLabel) return;
    const role = roleOf(label);
    if (!role) return;
    const rest = colon > 0 ? line.text.slice(colon + 1).trim() : '';
    if (line.values) found.push({ role, label, values: line.values, paired: true });
    else if (rest) found.push({ role, label, values: [rest], paired: false });
    else if (colon > 0 && lines[index + 1])
      found.push({ role, label, values: [lines[index + 1]?.text ?? ''], paired: false });
  });
  return found;
}
