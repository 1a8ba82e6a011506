import { useRef } from 'react';
import type { WrittenText } from '../../../lib/model/written-block';
import { useDesk } from '../desk-context';
import { unfinishedDraft } from '../unfinished-draft';
import { plainPaste } from './plain-paste';
import styles from './written-editor.module.css';
import { writtenForm } from './written-form';
import type { Focused, WrittenProps } from './written-props';
import { WrittenView } from './written-view';

/**
 * Shows the text until the editor is there. What is typed meanwhile goes into the journal of drafts, under the text, and the
 * editor takes it up from there.
 */
export function WrittenMeanwhile({ draft, value, label, autoFocus, references, focused }: WrittenProps & Focused) {
  const { journal } = useDesk();
  const start = useRef<WrittenText>(null);
  start.current ??= unfinishedDraft(journal, draft, value, writtenForm) ?? value;
  const shown = start.current;
  const { toLine } = writtenForm;
  return (
    <div className={styles.box} aria-busy="true">
      <div className={styles.text}>
        <WrittenView text={shown} references={references} />
        <textarea
          className={styles.meanwhile}
          rows={1}
          aria-label={label}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the person asked to write exactly here
          autoFocus={autoFocus}
          onFocus={() => {
            focused.current = true;
          }}
          onBlur={() => {
            focused.current = false;
          }}
          onChange={(event) => journal.keep(draft, toLine(value), toLine(continued(shown, event.target.value)))}
        />
      </div>
    </div>
  );
}

/** A text and what was typed at its end. */
function continued(text: WrittenText, typed: string): WrittenText {
  const [first, ...rest] = plainPaste(typed.replaceAll('\n', '\n\n'));
  const last = text.at(-1);
  if (!first) return text;
  if (last?.type !== 'paragraph' || first.type !== 'paragraph') return [...text, first, ...rest];
  return [...text.slice(0, -1), { ...last, children: [...last.children, ...first.children] }, ...rest];
}
