import { Fragment, useRef, useState } from 'react';
import type { Clip } from '../../lib/model/clip';
import type { Id } from '../../lib/model/id';
import type { SourceFields } from '../../lib/model/source';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { sourceWords } from '../../lib/words/source-words';
import { type CorrectableField, editableSource, type FieldEdit } from './editable-source';
import { localDay } from './local-day';
import { PartEditor } from './part-editor';
import styles from './source-details.module.css';
import { SourcePart } from './source-part';

interface Props {
  sourceId: Id;
  fields: SourceFields;
  clip: Clip;
  /** Answers whether it is kept: what is not stays open, as it was typed. */
  onKeep: (edit: FieldEdit) => Promise<boolean>;
}

const shownFields: CorrectableField[] = [
  'title',
  'producer',
  'publisher',
  'foundOn',
  'published',
  'asOf',
  'period',
  'modified',
  'edition',
  'language',
  'licence',
];

/** Everything known of a source, each value with where it was read and the way to another one. */
export function SourceDetails({ sourceId, fields, clip, onKeep }: Props) {
  const [open, setOpen] = useState<CorrectableField | null>(null);
  const place = useRef<HTMLDListElement>(null);
  function close() {
    place.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  }
  return (
    <dl ref={place} className={styles.details}>
      {shownFields.map((field) => {
        const { chosen } = editableSource(fields, field);
        const text = chosen?.shown || sourceWords.notStated;
        return (
          <Fragment key={field}>
            <dt>{clipWords.fields[field]}</dt>
            <dd>
              <SourcePart
                {...{ field, text }}
                isOpen={open === field}
                onToggle={() => setOpen(open === field ? null : field)}
                className={chosen ? undefined : styles.quiet}
              >
                <bdi>{text}</bdi>
              </SourcePart>
              {chosen && (
                <span className={styles.quiet}>
                  {' '}
                  <bdi>{cardWords.writtenOn(clipWords.from[chosen.from], chosen.label)}</bdi>
                </span>
              )}
              {open === field && (
                <PartEditor
                  {...{ sourceId, fields, field }}
                  onKeep={async (edit) => {
                    const kept = await onKeep(edit);
                    if (kept) close();
                    return kept;
                  }}
                  onCancel={close}
                />
              )}
            </dd>
          </Fragment>
        );
      })}
      <Texts name={clipWords.fields.caveats} texts={fields.caveats} />
      <Texts
        name={clipWords.fields.files}
        texts={fields.files.map(({ label, format, url }) => sourceWords.file(label || url, format))}
      />
      <dt>{sourceWords.accessed}</dt>
      <dd>
        <bdi>{localDay(clip.clippedAt)}</bdi>
      </dd>
      <dt>{clipWords.fields.url}</dt>
      <dd>
        <bdi dir="ltr">{fields.url}</bdi>
      </dd>
    </dl>
  );
}

function Texts({ name, texts }: { name: string; texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul>
          {texts.map((text) => (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
