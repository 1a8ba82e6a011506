import { nameOf } from '../../../lib/briefing/compare/moved-between';
import type { Entry } from '../../../lib/briefing/compare/outline-changes';
import { versionWords } from '../../../lib/words/version-words';
import { routeHash } from '../route';
import { Places } from './places';
import styles from './versions.module.css';

const say = versionWords;

/** Something that came or went, with where it stands or stood. */
export function EntryView({ entry, linked }: { entry: Entry; linked: boolean }) {
  const { text, detail } = textsOf(entry);
  return (
    <li className={styles.entry}>
      <Places at={entry.at} kind={kindOf(entry)} />
      <p className={styles.text} dir="auto">
        {linked && entry.kind === 'clip' ? (
          <a href={routeHash({ page: 'clip', clipId: entry.clip.clipId })}>{text}</a>
        ) : (
          text
        )}
      </p>
      {detail && (
        <p className={styles.detail} dir="auto">
          {detail}
        </p>
      )}
    </li>
  );
}

function kindOf(entry: Entry): string {
  if (entry.kind === 'text') return say.kinds[entry.part];
  return say.kinds[entry.kind === 'figure' && entry.at.length === 0 ? 'key-figure' : entry.kind];
}

function textsOf(entry: Entry): { text: string; detail: string } {
  switch (entry.kind) {
    case 'clip': {
      const text = nameOf(entry.clip);
      return { text, detail: entry.clip.citation === text ? '' : entry.clip.citation };
    }
    case 'action':
      return { text: entry.text, detail: entry.facts };
    case 'figure':
      return { text: entry.printed, detail: entry.what };
    case 'table-part':
      return { text: entry.labels.join(', '), detail: entry.of };
    case 'gap':
    case 'text':
      return { text: entry.text, detail: '' };
  }
}
