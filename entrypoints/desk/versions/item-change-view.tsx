import { nameOf } from '../../../lib/briefing/compare/moved-between';
import type { ItemChange } from '../../../lib/briefing/compare/outline-changes';
import { versionWords } from '../../../lib/words/version-words';
import { placeText } from './places';
import { TextPair } from './text-pair';
import styles from './versions.module.css';

const say = versionWords;

/** What became of an item, or of a clip that stands on other items than before. */
export function ItemChangeView({ change }: { change: ItemChange }) {
  return (
    <li className={styles.entry}>
      <p className={styles.place}>
        <span className={styles.kind}>{say.itemChange[change.kind]}</span>
      </p>
      <ItemChangeText change={change} />
    </li>
  );
}

function ItemChangeText({ change }: { change: ItemChange }) {
  switch (change.kind) {
    case 'clip-moved':
      return (
        <>
          <p className={styles.text} dir="auto">
            {nameOf(change.clip)}
          </p>
          <TextPair before={change.from.map(placeText).join('\n')} after={change.to.map(placeText).join('\n')} />
        </>
      );
    case 'renamed':
      return <TextPair before={change.before} after={change.place.title} />;
    default:
      return (
        <p className={styles.text} dir="auto">
          {change.kind === 'removed' ? change.place.title : placeText(change.place)}
        </p>
      );
  }
}
