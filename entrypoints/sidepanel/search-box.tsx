import type { KeyboardEvent, RefObject } from 'react';
import { Kbd } from '../../components/kbd';
import { boardWords } from '../../lib/words/board-words';
import styles from './search-box.module.css';

/** One field over everything clipped. Down goes to what was found, Escape back to the agenda. */
export function SearchBox(props: {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  onDown: () => void;
  onLeave: () => void;
}) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') props.onLeave();
    else if (event.key === 'ArrowDown') props.onDown();
    else return;
    event.preventDefault();
  }
  return (
    <search className={styles.search}>
      <svg className={styles.lens} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 10l3.2 3.2" />
      </svg>
      <input
        ref={props.field}
        type="search"
        dir="auto"
        className={styles.field}
        aria-label={boardWords.search}
        placeholder={boardWords.search}
        value={props.query}
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.key} aria-hidden="true">
        <Kbd>{props.query ? boardWords.escapeKey : '/'}</Kbd>
      </span>
    </search>
  );
}
