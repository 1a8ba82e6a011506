import { useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { downloadBytes } from '../../../components/download-bytes';
import { RefusalNotice } from '../../../components/refusal-notice';
import { useLive } from '../../../components/use-live';
import type { Refusal } from '../../../lib/model/refusal';
import { findDangling } from '../../../lib/services/find-dangling';
import { forgetDamaged } from '../../../lib/services/forget-damaged';
import { readDamaged } from '../../../lib/services/read-damaged';
import { restoreDamaged } from '../../../lib/services/restore-damaged';
import { localDate } from '../../../lib/store/local-date';
import { dataWords } from '../../../lib/words/data-words';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { momentText } from '../meeting-date';
import { faultText } from '../packs/fault-text';
import { readPackInWorker } from '../packs/pack-in-worker';
import plain from '../plain-page.module.css';
import { useTold } from '../use-told';
import styles from './data.module.css';
import { SureButton } from './sure-button';

const say = dataWords.aside;

/** What was set aside as damaged, what speaks of something that is gone, and the ways back; nothing where all is whole. */
export function SetAside() {
  const { db, locale } = useDesk();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { message, tell } = useTold();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const found = useLive(async () => ({ ...(await readDamaged(db)), dangling: await findDangling(db) }), [db]);
  if (!found) return null;
  const { entries, text, dangling } = found;

  async function restore(from: Parameters<typeof restoreDamaged>[1]) {
    const done = await restoreDamaged(db, from);
    setRefusal(done.ok ? null : done);
    if (done.ok) tell(say.restored(done.back, done.left));
  }

  async function restoreFrom(file: File) {
    tell(packWords.open.reading(file.name));
    try {
      const read = await readPackInWorker(new Uint8Array(await file.arrayBuffer()), null);
      if (read.ok) await restore(read.library);
      else tell('fault' in read ? faultText(read.fault) : say.locked);
    } catch (cause) {
      console.error('desk: nothing was restored', cause);
      tell(packWords.failed);
    }
  }

  async function forget() {
    const done = await forgetDamaged(db);
    setRefusal(done.ok ? null : done);
    if (done.ok) tell(done.everywhere ? say.forgotten : `${say.forgotten} ${dataWords.notYetInCopy}`);
  }

  function save() {
    const name = `rapporteur-damaged-${localDate(new Date())}.json`;
    downloadBytes(name, 'application/json', new TextEncoder().encode(text));
    tell(say.saved(name));
  }

  if (entries.length === 0 && dangling.length === 0) {
    return message === '' ? null : <p className={styles.message}>{message}</p>;
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{entries.length > 0 ? say.title : say.dangling}</h2>
      {entries.length > 0 && <p className={plain.quiet}>{say.lead}</p>}
      <ul className={styles.rows}>
        {entries.map(({ table, key, title, foundAt, unreadable }) => (
          <li key={`${table} ${key}`} className={styles.row}>
            <div className={styles.what}>
              <span className={styles.kind}>{say.things.get(table) ?? dataWords.trash.other}</span>
              <p>
                <bdi>{title || dataWords.trash.untitled}</bdi>
              </p>
              <p className={styles.facts}>
                {unreadable.length > 0 ? say.unreadable(unreadable.map(nameOfField)) : say.readable} ·{' '}
                {say.found(momentText(foundAt, locale))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {dangling.length > 0 && (
        <>
          {entries.length > 0 && <h3>{say.dangling}</h3>}
          <p className={plain.quiet}>{say.danglingLead}</p>
          <ul className={styles.gone}>
            {dangling.map(({ table, field, to, wanted }) => (
              <li key={`${table} ${field}`}>{say.gone(wanted.length, thing(table), thing(to))}</li>
            ))}
          </ul>
        </>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <p role="status">{message}</p>
      <input
        ref={chooser}
        type="file"
        accept=".zip"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void restoreFrom(file);
          target.value = ''; // so that the same file can be chosen again
        }}
      />
      <div className={styles.tools}>
        <Button look="primary" onClick={() => chooser.current?.click()}>
          {say.restore}
        </Button>
        {entries.some(({ unreadable }) => unreadable.length === 0) && (
          <Button onClick={() => void restore(null)}>{say.putBack}</Button>
        )}
        {entries.length > 0 && <Button onClick={save}>{say.save}</Button>}
        {entries.length > 0 && (
          <SureButton ask={say.forget} askName={say.forget} yes={say.forgetYes} onSure={() => void forget()} />
        )}
      </div>
    </section>
  );
}

const thing = (table: string) => say.things.get(table) ?? table;
const nameOfField = (field: string) => packWords.fields.get(field) ?? field;
