import { SourceLine } from '../../components/source-line';
import type { Source } from '../../lib/model/source';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import { deskWords } from '../../lib/words/desk-words';
import { sourceWords } from '../../lib/words/source-words';
import { useDesk } from './desk-context';
import { momentText } from './meeting-date';
import { SourceField } from './source-field';
import { editableNames } from './source-value';
import styles from './sources.module.css';

const say = deskWords.sources;

/** One source: its line, and opened everything known of it with the way to correct it. */
export function SourceRecord({ source, clips }: { source: Source; clips: number }) {
  const { locale } = useDesk();
  const { fields } = source;
  return (
    <details className={styles.source}>
      <summary>
        <span className={styles.title}>
          <bdi>{fields.title.chosen?.value || commonWords.untitled}</bdi>
        </span>
        <span className={styles.count}>{say.clips(clips)}</span>
        <span className={styles.line}>
          <SourceLine source={source} />
        </span>
      </summary>
      <SourceFieldList source={source} />
      <p className={styles.from}>{say.firstRead(momentText(source.firstReadAt, locale))}</p>
    </details>
  );
}

/** Every field of a source, the fixed ones last. */
export function SourceFieldList({ source }: { source: Source }) {
  const { fields } = source;
  return (
    <dl className={styles.fields}>
      {editableNames.map((name) => (
        <SourceField key={name} source={source} name={name} />
      ))}
      {fields.caveats.length > 0 && (
        <>
          <dt>{clipWords.fields.caveats}</dt>
          <dd dir="auto">{fields.caveats.join(' ')}</dd>
        </>
      )}
      {fields.files.length > 0 && (
        <>
          <dt>{clipWords.fields.files}</dt>
          <dd>
            <ul>
              {fields.files.map(({ url, label, format }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    <bdi>{sourceWords.file(label || url, format)}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{say.kind}</dt>
      <dd>{say.types[fields.type]}</dd>
      <dt>{clipWords.fields.url}</dt>
      <dd>
        <a href={fields.url} target="_blank" rel="noreferrer noopener" dir="ltr">
          {fields.url}
        </a>
      </dd>
    </dl>
  );
}
