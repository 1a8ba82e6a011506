import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { sourceDate } from '../../components/source-date';
import { sourceSite } from '../../components/source-site';
import type { Source } from '../../lib/model/source';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import type { CardActions } from './card-actions';
import type { CorrectableField } from './editable-source';
import type { PartEditorProps } from './part-editor';
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
  const PartEditor = usePartEditor();
  const place = useRef<HTMLDivElement>(null);
  const { fields } = source;
  const who = fields.producer.chosen?.value.join(', ') || clipWords.noProducer;
  const site = sourceSite(fields);
  /** The keyboard goes back to where it came from. */
  function close() {
    place.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  }
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
    <div ref={place} className={styles.source}>
      <p>{part('title', <bdi>{title}</bdi>, title, isPage ? styles.pageTitle : '')}</p>
      <div className={styles.line}>
        <ul className={styles.parts}>
          <li>{part('producer', <bdi>{who}</bdi>, who)}</li>
          <li>{part('published', date, date)}</li>
          {site !== who && (
            <li>
              <bdi>{site}</bdi>
            </li>
          )}
        </ul>
      </div>
      {open && PartEditor && (
        <PartEditor
          key={open}
          fields={fields}
          field={open}
          onKeep={(edit) => {
            void actions.correct({ sourceId: source.id, ...edit });
            close();
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}

/**
 * The editor comes right after the card was drawn, which is before anybody can ask for it: the card shows the sooner, and no key that is typed into
 * it is taken for the number of a topic.
 */
function usePartEditor(): ComponentType<PartEditorProps> | null {
  const [editor, setEditor] = useState<ComponentType<PartEditorProps> | null>(null);
  useEffect(() => {
    void import('./part-editor').then(({ PartEditor }) => setEditor(() => PartEditor));
  }, []);
  return editor;
}
