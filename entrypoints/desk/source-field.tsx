import { useState } from 'react';
import { Button } from '../../components/button';
import type { Source } from '../../lib/model/source';
import { editSource } from '../../lib/services/edit-source';
import { clipWords } from '../../lib/words/clip-words';
import { deskWords } from '../../lib/words/desk-words';
import { sourceWords } from '../../lib/words/source-words';
import { useDesk } from './desk-context';
import { SourceFieldEditor } from './source-field-editor';
import {
  type Candidate,
  type EditableField,
  provenanceText,
  type SourceValue,
  sourceEdit,
  sourceValueText,
} from './source-value';
import styles from './sources.module.css';
import { typedWords } from './typed-words';

const say = deskWords.sources;

/** One field of a source: what is cited, where it was read, and the way to correct it. */
export function SourceField({ source, name }: { source: Source; name: EditableField }) {
  const { db, act, locale } = useDesk();
  const [editing, setEditing] = useState(false);
  const chosen: Candidate | null = source.fields[name].chosen;
  const label = clipWords.fields[name];

  async function keep(value: SourceValue | null) {
    const edit = sourceEdit(source.id, name, value);
    const kept = edit !== null && (await act(() => editSource(db, edit), { text: typedWords(value) }));
    setEditing(!kept);
    return kept;
  }

  return (
    <>
      <dt>{label}</dt>
      <dd>
        {chosen ? (
          <>
            <bdi>{sourceValueText(name, chosen.value, locale)}</bdi>{' '}
            <span className={styles.from}>{provenanceText(chosen)}</span>
          </>
        ) : (
          <span className={styles.from}>{say.missing}</span>
        )}
        {source.fields[name].doubtful && <strong className={styles.doubtful}>{sourceWords.doubtful}</strong>}
        {editing ? (
          <SourceFieldEditor
            sourceId={source.id}
            name={name}
            chosen={chosen}
            others={source.fields[name].others}
            onKeep={keep}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <Button
            look="quiet"
            className={styles.change}
            aria-label={say.changeName(label, source.fields.title.chosen?.value ?? source.fields.url)}
            onClick={() => setEditing(true)}
          >
            {say.change}
          </Button>
        )}
      </dd>
    </>
  );
}
