import { keyed } from '../../../components/keyed';
import type { Place } from '../../../lib/briefing/compare/outline-changes';
import { versionWords } from '../../../lib/words/version-words';
import styles from './versions.module.css';

const say = versionWords;

/** On which items something stands, and what it is. */
export function Places({ at, kind = '' }: { at: Place[]; kind?: string }) {
  return (
    <p className={styles.place}>
      {kind && <span className={styles.kind}>{kind}</span>}
      {at.length === 0 && <span>{say.head}</span>}
      {keyed(at).map(({ item: place, key }) => (
        <span key={key} dir="auto">
          {placeText(place)}
        </span>
      ))}
    </p>
  );
}

/** An item with its number, or its title alone where it is no longer there. */
export function placeText({ number, title, gone }: Place): string {
  return gone ? say.goneItem(title) : say.item(number, title);
}
