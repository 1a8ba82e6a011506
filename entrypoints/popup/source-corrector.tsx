import {
  type ComponentProps,
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from '../../components/button';
import { sourceDate } from '../../components/source-date';
import { sourceSite } from '../../components/source-site';
import type { Clip } from '../../lib/model/clip';
import type { Source } from '../../lib/model/source';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import type { CardActions } from './card-actions';
import type { CorrectableField, FieldEdit } from './editable-source';
import type { PartEditorProps } from './part-editor';
import styles from './source-corrector.module.css';
import { SourcePart } from './source-part';
import type { SourceQuestions } from './source-questions';

const SourceDetails = lazy(() => import('./source-details').then((module) => ({ default: module.SourceDetails })));

interface Props {
  source: Source;
  clip: Clip;
  actions: CardActions;
  /** A clipped page is its title: it is shown larger. */
  isPage: boolean;
}

/** The source as it will be cited. Each of its parts opens to be corrected in place; where the page contradicts itself, it asks. */
export function SourceCorrector({ source, clip, actions, isPage }: Props) {
  const [open, setOpen] = useState<CorrectableField | null>(null);
  const [detailed, setDetailed] = useState(false);
  const { fields } = source;
  const isDoubtful = Object.values(fields).some((field) => typeof field === 'object' && 'doubtful' in field);
  const { PartEditor, Questions } = useEditors(isDoubtful);
  const place = useRef<HTMLDivElement>(null);
  const who = fields.producer.chosen?.value.join(', ') || clipWords.noProducer;
  const site = sourceSite(fields);
  const keep = (edit: FieldEdit) => actions.correct({ sourceId: source.id, ...edit });
  /** The keyboard goes back to where it came from, or to what was asked about. */
  function close(field = open) {
    place.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
    setOpen((now) => (now === field ? null : now));
  }
  /** What could not be kept stays open, as it was typed. */
  async function keepAndClose(edit: FieldEdit) {
    const kept = await keep(edit);
    if (kept) close(edit.field);
    return kept;
  }
  const part = (field: CorrectableField, shown: ReactNode, text: string, className?: string) => (
    <SourcePart
      {...{ field, text, className }}
      isOpen={open === field}
      onToggle={() => setOpen(open === field ? null : field)}
    >
      {shown}
    </SourcePart>
  );
  const title = fields.title.chosen?.value || commonWords.untitled;
  const date = sourceDate(fields);

  return (
    <div ref={place} className={styles.source}>
      <p>{part('title', <bdi>{title}</bdi>, title, isPage ? styles.pageTitle : '')}</p>
      <div className={styles.line}>
        <ul className={styles.parts}>
          <li>{part('producer', <bdi>{who}</bdi>, who)}</li>
          <li>{part('published', <bdi>{date}</bdi>, date)}</li>
          {site !== who && (
            <li>
              <bdi>{site}</bdi>
            </li>
          )}
          <li>
            <Button
              look="quiet"
              className={styles.more}
              aria-expanded={detailed}
              onClick={() => setDetailed(!detailed)}
            >
              {clipWords.details}
            </Button>
          </li>
        </ul>
      </div>
      {open && PartEditor && (
        <PartEditor
          key={open}
          sourceId={source.id}
          fields={fields}
          field={open}
          onKeep={keepAndClose}
          onCancel={close}
        />
      )}
      {isDoubtful && Questions && (
        <Questions fields={fields} onAnswer={(edit) => void keepAndClose(edit)} onOther={setOpen} />
      )}
      {detailed && (
        <Suspense>
          <SourceDetails sourceId={source.id} fields={fields} clip={clip} onKeep={keep} />
        </Suspense>
      )}
    </div>
  );
}

interface Editors {
  PartEditor?: ComponentType<PartEditorProps>;
  Questions?: ComponentType<ComponentProps<typeof SourceQuestions>>;
}

/**
 * The editor comes right after the card was drawn, which is before anybody can ask for it: the card shows the sooner, and no key that is typed into
 * it is taken for the number of a topic. What asks comes only where there is something to ask.
 */
function useEditors(isDoubtful: boolean): Editors {
  const [editors, setEditors] = useState<Editors>({});
  useEffect(() => {
    void import('./part-editor').then(({ PartEditor }) => setEditors((known) => ({ ...known, PartEditor })));
  }, []);
  useEffect(() => {
    if (!isDoubtful) return;
    void import('./source-questions').then(({ SourceQuestions: Questions }) =>
      setEditors((known) => ({ ...known, Questions })),
    );
  }, [isDoubtful]);
  return editors;
}
