import type { ReactNode } from 'react';
import { keyed } from '../../../components/keyed';
import { isUnchanged, type OutlineChanges, type Rewriting } from '../../../lib/briefing/compare/outline-changes';
import { versionWords } from '../../../lib/words/version-words';
import { EntryView } from './entry-view';
import { ItemChangeView } from './item-change-view';
import { MovedView } from './moved-view';
import { Places } from './places';
import { TextPair } from './text-pair';
import styles from './versions.module.css';

const say = versionWords;

/** What changed between two versions, in groups; the figures first. */
export function ChangesView({ changes }: { changes: OutlineChanges }) {
  if (isUnchanged(changes)) return <p className={styles.quiet}>{say.nothing}</p>;
  const { added, removed, moved, rewritten, items } = changes;
  const figures = moved.reduce((sum, { moves }) => sum + moves.length, 0);
  return (
    <>
      <p className={styles.quiet}>
        {say.summary({
          added: added.length,
          removed: removed.length,
          moved: figures,
          rewritten: rewritten.length,
          items: items.length,
        })}
      </p>
      <Group
        name="moved"
        count={figures}
        entries={keyed(moved).map(({ item, key }) => <MovedView key={key} moved={item} />)}
      />
      <Group name="added" entries={keyed(added).map(({ item, key }) => <EntryView key={key} entry={item} linked />)} />
      <Group
        name="removed"
        entries={keyed(removed).map(({ item, key }) => <EntryView key={key} entry={item} linked={false} />)}
      />
      <Group
        name="rewritten"
        entries={keyed(rewritten).map(({ item, key }) => <RewritingView key={key} text={item} />)}
      />
      <Group name="items" entries={keyed(items).map(({ item, key }) => <ItemChangeView key={key} change={item} />)} />
    </>
  );
}

function Group(props: { name: keyof typeof say.groups; entries: ReactNode[]; count?: number }) {
  const { name, entries, count = entries.length } = props;
  if (entries.length === 0) return null;
  return (
    <section className={styles.group} data-group={name} aria-label={say.groups[name]}>
      <h3>
        {say.groups[name]} <span className={styles.count}>{count}</span>
      </h3>
      <ul>{entries}</ul>
    </section>
  );
}

function RewritingView({ text }: { text: Rewriting }) {
  return (
    <li className={styles.entry}>
      <Places at={text.at} kind={say.kinds[text.of]} />
      {text.name && (
        <p className={text.of === 'clip' ? styles.detail : styles.text} dir="auto">
          {text.name}
        </p>
      )}
      <TextPair before={text.before} after={text.after} />
    </li>
  );
}
