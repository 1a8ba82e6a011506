import { partialDateSchema } from '../../lib/model/partial-date';
import type { Provenance, SourceFields } from '../../lib/model/source';
import type { SourceEdit } from '../../lib/services/source-edit';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { partialDateText } from '../../lib/words/partial-date-text';
import { sourceWords } from '../../lib/words/source-words';

/** What the card corrects. */
export type CorrectableField = Exclude<SourceEdit['field'], 'type' | 'caveats'>;

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A correction, yet without its source. */
export type FieldEdit = Without<Exclude<SourceEdit, { field: 'type' | 'caveats' }>, 'sourceId'>;

export interface Offer {
  shown: string;
  from: Provenance;
  label: string;
  edit: FieldEdit;
}

export interface EditableSource {
  /** What the field holds; null where it holds nothing. */
  chosen: Offer | null;
  /** The same, as it is typed. */
  typed: string;
  hint: string;
  /** What is said of a text that cannot be understood. */
  wrong: string;
  /** What else the page offers. */
  offers: Offer[];
  /** What is typed, as an edit; null where it cannot be understood. */
  read: (typed: string) => FieldEdit | null;
}

type Field<T> = { chosen: Candidate<T> | null; others: Candidate<T>[] };
interface Candidate<T> {
  value: T;
  from: Provenance;
  label: string;
}

const separator = '; ';
const isDate = (text: string) => partialDateSchema.safeParse(text).success;

function offersOf<T>(
  { chosen, others }: Field<T>,
  shown: (value: T) => string,
  edit: (value: T) => FieldEdit,
): { chosen: Offer | null; offers: Offer[] } {
  const offer = ({ value, from, label }: Candidate<T>) => ({ shown: shown(value), from, label, edit: edit(value) });
  return { chosen: chosen && offer(chosen), offers: others.map(offer) };
}

/** A field of a source as a person edits it. */
export function editableSource(fields: SourceFields, field: CorrectableField): EditableSource {
  switch (field) {
    case 'producer':
      return {
        ...offersOf(
          fields.producer,
          (names) => names.join(separator),
          (value) => ({ field, value }),
        ),
        typed: fields.producer.chosen?.value.join(separator) ?? '',
        hint: cardWords.namesHint,
        wrong: '',
        read: (typed) => ({ field, value: typed.split(';').flatMap((name) => name.trim() || []) }),
      };
    case 'published':
    case 'modified':
    case 'asOf': {
      // A page's other dates may be the right one under another name.
      const own = fields[field];
      const elsewhere = field === 'published' ? [...offered(fields.asOf), ...offered(fields.modified)] : [];
      return {
        ...offersOf(
          { chosen: own.chosen, others: [...own.others, ...elsewhere] },
          (date) => partialDateText(date),
          (value) => ({ field, value }),
        ),
        typed: own.chosen?.value ?? '',
        hint: cardWords.dateHint,
        wrong: cardWords.dateWrong,
        read: (typed) => {
          const text = typed.trim();
          return text === '' ? { field, value: null } : isDate(text) ? { field, value: text } : null;
        },
      };
    }
    case 'period':
      return {
        ...offersOf(
          fields.period,
          ({ start, end }) => clipWords.period(partialDateText(start), partialDateText(end)),
          (value) => ({ field, value }),
        ),
        typed: fields.period.chosen
          ? clipWords.period(fields.period.chosen.value.start, fields.period.chosen.value.end)
          : '',
        hint: sourceWords.periodHint,
        wrong: sourceWords.periodWrong,
        read: (typed) => {
          const [start = '', end = ''] = typed.trim().split(/(?<!\s)(?:\s+(?:to|–|-)\s+|\s*\/\s*)/);
          if (start === '' && end === '') return { field, value: null };
          const isPeriod = isDate(start) && isDate(end) && start.slice(0, end.length) <= end;
          return isPeriod ? { field, value: { start, end } } : null;
        },
      };
    default:
      return {
        ...offersOf(
          fields[field],
          (text) => text,
          (value) => ({ field, value }),
        ),
        typed: fields[field].chosen?.value ?? '',
        hint: '',
        wrong: '',
        read: (typed) => ({ field, value: typed.trim() || null }),
      };
  }
}

const offered = ({ chosen, others }: SourceFields['modified']) => (chosen ? [chosen, ...others] : others);
