import { type ReactNode, useState } from 'react';
import { sourceDate } from '../../components/source-date';
import type { Source } from '../../lib/model/source';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import type { CardActions } from './card-actions';
import { type CorrectableField, editableSource } from './editable-source';
import { FieldEditor } from './field-editor';
import styles from './source-corrector.module.css';

interface Props {
  source: Source;
  actions: CardActions;
  /** A clipped page is its title: it is shown larger. */
  isPage: boolean;
}

/** The source as it will be cited. Each of its parts opens to be corrected in place. */
export function SourceCorrector({ source, actions, isPage }: Props) {
  const [open, setOpen] = useState<CorrectableField | null>(null);
  const { fields } = source;
  const who = fields.producer.chosen?.value.join(', ') || clipWords.noProducer;
  const site = fields.foundOn.chosen?.value || new URL(fields.url).host;
  const part = (field: CorrectableField, shown: ReactNode, text: string, className?: string) => (
    <button
      type="button"
      className={`${styles.part} ${className ?? ''}`}
      aria-expanded={open === field}
      aria-label={cardWords.change(clipWords.fields[field], text)}
      onClick={() => setOpen(open === field ? null : field)}
    >
      {shown}
    </button>
  );
  const title = fields.title.chosen?.value || commonWords.untitled;
  const date = sourceDate(fields);

  return (
    <div className={styles.source}>
      <p>{part('title', <bdi>{title}</bdi>, title, isPage ? styles.pageTitle : '')}</p>
      <p className={styles.line}>
        {part('producer', <bdi>{who}</bdi>, who)}
        {'\u00a0· '}
        {part('published', date, date)}
        {site !== who && (
          <>
            {'\u00a0· '}
            <bdi>{site}</bdi>
          </>
        )}
      </p>
      {open && (
        <FieldEditor
          key={open}
          {...editableSource(fields, open)}
          label={clipWords.fields[open]}
          onKeep={(edit) => {
            void actions.correct({ sourceId: source.id, ...edit });
            setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      )}
    </div>
  );
}
