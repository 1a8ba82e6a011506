import type { ReactNode } from 'react';
import type { Instant } from '../lib/model/instant';
import type { Provenance, Source } from '../lib/model/source';
import { clipWords } from '../lib/words/clip-words';
import { partialDateText } from '../lib/words/partial-date-text';
import styles from './source-details.module.css';

interface Field<T> {
  chosen: { value: T; from: Provenance; label: string } | null;
}

/** Everything known of a source, and for each part where it was read. What is not known is left out. */
export function SourceDetails({ source, clippedAt }: { source: Source; clippedAt?: Instant }) {
  const { fields } = source;
  return (
    <dl className={styles.list}>
      <Row name={clipWords.fields.title} field={fields.title} show={(text) => text} />
      <Row name={clipWords.fields.producer} field={fields.producer} show={(names) => names.join(', ')} />
      <Row name={clipWords.fields.publisher} field={fields.publisher} show={(text) => text} />
      <Row name={clipWords.fields.foundOn} field={fields.foundOn} show={(text) => text} />
      <Row name={clipWords.fields.published} field={fields.published} show={(date) => partialDateText(date)} />
      <Row name={clipWords.fields.modified} field={fields.modified} show={(date) => partialDateText(date)} />
      <Row name={clipWords.fields.asOf} field={fields.asOf} show={(date) => partialDateText(date)} />
      <Row
        name={clipWords.fields.period}
        field={fields.period}
        show={({ start, end }) => clipWords.period(partialDateText(start), partialDateText(end))}
      />
      <Row name={clipWords.fields.licence} field={fields.licence} show={(text) => text} />
      {fields.caveats.length > 0 && <Pair name={clipWords.fields.caveats}>{fields.caveats.join(' ')}</Pair>}
      <Pair name={clipWords.fields.url}>
        <a href={fields.url} target="_blank" rel="noreferrer noopener" dir="ltr">
          {fields.url}
        </a>
      </Pair>
      {clippedAt && <Pair name={clipWords.fields.clipped}>{new Date(clippedAt).toLocaleString()}</Pair>}
    </dl>
  );
}

function Row<T>({ name, field, show }: { name: string; field: Field<T>; show: (value: T) => string }) {
  if (!field.chosen) return null;
  const { value, from, label } = field.chosen;
  return (
    <Pair name={name}>
      <bdi>{show(value)}</bdi>{' '}
      <span className={styles.from} title={label || undefined}>
        ({clipWords.from[from]})
      </span>
    </Pair>
  );
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
