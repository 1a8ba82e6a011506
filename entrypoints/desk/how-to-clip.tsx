import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { deskWords } from '../../lib/words/desk-words';
import { useDesk } from './desk-context';
import styles from './how-to-clip.module.css';
import { useShortcuts } from './use-shortcuts';

const say = deskWords.firstRun;
const shown = ['_execute_action', 'open-board', 'open-desk'] as const;

/** The keys as the browser really gave them; where it refused one, it says so and leads to where it is set. */
export function HowToClip() {
  const { platform } = useDesk();
  const shortcuts = useShortcuts(platform);
  if (!shortcuts) return null;
  const keysOf = (name: string) => shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? '';
  const refused = shown.some((name) => !keysOf(name));
  return (
    <section className={styles.how}>
      <h2>{say.howTitle}</h2>
      <p>{say.how}</p>
      <dl className={styles.keys}>
        {shown.map((name) => (
          <div key={name}>
            <dt>{keysOf(name) ? <Keys keys={keysOf(name)} /> : <span className={styles.none}>{say.keyless}</span>}</dt>
            <dd>{say.commands[name]}</dd>
          </div>
        ))}
      </dl>
      {refused && (
        <div className={styles.refused}>
          <p>
            {say.noKey} {say.setKeyWhere(platform.shortcutsPlace)}
          </p>
          {platform.openShortcuts && <Button onClick={() => void platform.openShortcuts?.()}>{say.setKey}</Button>}
        </div>
      )}
      <p>{say.howMenu}</p>
    </section>
  );
}

/** `Alt+Shift+S` as three keys; a Mac writes them without plus signs and they stay together. */
function Keys({ keys }: { keys: string }) {
  return keys.split('+').map((key) => <Kbd key={key}>{key}</Kbd>);
}
