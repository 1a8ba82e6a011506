import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { packWords } from '../../../lib/words/pack-words';
import { OlderLibraries } from './older-libraries';
import { OpenedView } from './opened-view';
import styles from './packs.module.css';
import { type OpenState, useOpenPack } from './use-open-pack';

const say = packWords.open;

/** A pack or a backup on its way in: chosen, unlocked, looked at, and then imported. */
export function OpenPack() {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { state, show, leave, choose, write, unlock, readFile } = useOpenPack();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      {state.stage === 'waiting' && (
        <>
          {state.fault !== '' && (
            <p className={styles.refused} role="alert">
              {state.fault} {packWords.refused}
            </p>
          )}
          {state.done !== '' && <p className={styles.good}>{state.done}</p>}
          <input
            ref={chooser}
            type="file"
            accept=".zip,.age"
            hidden
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) readFile(file);
              event.target.value = ''; // so that the same file can be chosen again
            }}
          />
          <div>
            <Button onClick={() => chooser.current?.click()}>{say.choose}</Button>
          </div>
          <OlderLibraries onOpen={show} />
        </>
      )}
      {state.stage === 'reading' && <p role="status">{say.reading(state.name)}</p>}
      {state.stage === 'writing' && <p role="status">{packWords.working}</p>}
      {state.stage === 'locked' && <Unlock state={state} onUnlock={unlock} onLeave={leave} />}
      {state.stage === 'opened' && (
        <OpenedView
          opened={state.opened}
          onChoose={(meetingId, into) => choose(state.opened, meetingId, into)}
          onWrite={(how) => write(state.opened, how)}
          onLeave={leave}
        />
      )}
    </section>
  );
}

function Unlock(props: {
  state: Extract<OpenState, { stage: 'locked' }>;
  onUnlock: (name: string, bytes: Uint8Array, phrase: string) => void;
  onLeave: () => void;
}) {
  const { name, bytes, tried } = props.state;
  const id = useId();
  const [phrase, setPhrase] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (phrase.trim() !== '') props.onUnlock(name, bytes, phrase);
  }
  return (
    <form className={styles.checks} onSubmit={submit}>
      {tried && (
        <p className={styles.refused} role="alert">
          {say.locked}
        </p>
      )}
      <p>
        <bdi>{name}</bdi>: {packWords.faults.encrypted}
      </p>
      <label className={styles.ask}>
        {say.phrase}
        <input
          // biome-ignore lint/a11y/noAutofocus: it is the one thing asked for, by the person's own choice of a file
          autoFocus
          type="text"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          value={phrase}
          aria-describedby={id}
          onChange={(event) => setPhrase(event.target.value)}
        />
      </label>
      <p id={id} className={styles.hint}>
        {say.phraseHint}
      </p>
      <div className={styles.row}>
        <Button look="primary" type="submit">
          {say.unlock}
        </Button>
        <Button look="quiet" onClick={props.onLeave}>
          {say.leave}
        </Button>
      </div>
    </form>
  );
}
