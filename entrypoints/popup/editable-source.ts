import { type PartialDate, partialDateSchema } from '../../lib/model/partial-date';
import type { Provenance, SourceFields } from '../../lib/model/source';
import { cardWords } from '../../lib/words/card-words';
import { partialDateText } from '../../lib/words/partial-date-text';

/** What the card corrects; the rest of a source is corrected on the desk. */
export type CorrectableField = 'title' | 'producer' | 'published';

export interface Offer {
  shown: string;
  from: Provenance;
  label: string;
  edit: FieldEdit;
}
/** A correction, yet without its source. */
export type FieldEdit =
  | { field: 'title'; value: string | null }
  | { field: 'producer'; value: string[] | null }
  | { field: 'published'; value: PartialDate | null };

export interface EditableSource {
  /** What the field holds, as it is typed. */
  typed: string;
  hint: string;
  /** What else the page offers. */
  offers: Offer[];
  /** What is typed, as an edit; null where it cannot be understood. */
  read: (typed: string) => FieldEdit | null;
}

const separator = '; ';

/** A field of a source as a person edits it. */
export function editableSource(fields: SourceFields, field: CorrectableField): EditableSource {
  switch (field) {
    case 'title':
      return {
        typed: fields.title.chosen?.value ?? '',
        hint: '',
        offers: fields.title.others.map(({ value, from, label }) => ({
          shown: value,
          from,
          label,
          edit: { field, value },
        })),
        read: (typed) => ({ field, value: typed.trim() || null }),
      };
    case 'producer':
      return {
        typed: fields.producer.chosen?.value.join(separator) ?? '',
        hint: cardWords.namesHint,
        offers: fields.producer.others.map(({ value, from, label }) => ({
          shown: value.join(separator),
          from,
          label,
          edit: { field, value },
        })),
        read: (typed) => ({ field, value: typed.split(';').flatMap((name) => name.trim() || []) }),
      };
    case 'published':
      return {
        typed: fields.published.chosen?.value ?? '',
        hint: cardWords.dateHint,
        // A page's other dates may be the right one under another name.
        offers: [...fields.published.others, ...offered(fields.asOf), ...offered(fields.modified)].map(
          ({ value, from, label }) => ({ shown: partialDateText(value), from, label, edit: { field, value } }),
        ),
        read: (typed) => {
          const text = typed.trim();
          if (text === '') return { field, value: null };
          return partialDateSchema.safeParse(text).success ? { field, value: text } : null;
        },
      };
  }
}

const offered = ({ chosen, others }: SourceFields['modified']) => (chosen ? [chosen, ...others] : others);
