import { Fragment } from 'react';
import type { Instant } from '../lib/model/instant';
import type { Source } from '../lib/model/source';
import { clipWords } from '../lib/words/clip-words';
import { sourceDate } from './source-date';
import { SourceDetails } from './source-details';
import styles from './source-line.module.css';
import { sourceSite } from './source-site';

const dot = '\u00a0· '; // stays with what is before it: no line begins with a dot

interface Props {
  source: Source;
  clippedAt?: Instant;
  /** True makes the line open to everything that is known of the source. */
  details?: boolean;
}

/** Who said it, when (and which "when" it is), and on which site: one line. */
export function SourceLine({ source, clippedAt, details = false }: Props) {
  const { producer } = source.fields;
  const site = sourceSite(source.fields);
  const names = producer.chosen?.value ?? [];
  const who = names.length > 0 ? names.join(', ') : clipWords.noProducer;
  const line = (
    <>
      <bdi>{who}</bdi>
      {dot}
      <span className={styles.whole}>{sourceDate(source.fields)}</span>
      {site !== who && (
        <Fragment>
          {dot}
          <bdi>{site}</bdi>
        </Fragment>
      )}
    </>
  );
  if (!details) return <p className={styles.line}>{line}</p>;
  return (
    <details className={styles.line}>
      <summary>{line}</summary>
      <SourceDetails source={source} {...(clippedAt ? { clippedAt } : {})} />
    </details>
  );
}
