import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { BlockView } from '../../../components/block-view';
import { Button } from '../../../components/button';
import { Kbd } from '../../../components/kbd';
import { cutBlocks } from '../../../lib/briefing/cut-blocks';
import { type Cut, snapCuts } from '../../../lib/briefing/snap-cuts';
import { textOfBlocks } from '../../../lib/briefing/text-of-blocks';
import type { Clip } from '../../../lib/model/clip';
import type { Block } from '../../../lib/model/content-block';
import { shownQuoteSchema } from '../../../lib/model/shown-quote';
import { showQuote } from '../../../lib/services/show-quote';
import { markingWords } from '../../../lib/words/marking-words';
import { useDesk } from '../desk-context';
import styles from './quote.module.css';

const say = markingWords;
/** Longer cuts are told by their beginning and their end. */
const longestTold = 120;
const noCuts: Cut[] = [];

/**
 * Cuts words out of a quote: they are selected in its text, with the mouse or the keys as everywhere. Chromium gives a field that is
 * `readonly` no caret and no selection by keyboard, so this one is not, and refuses every change instead.
 */
export function CutQuote({ clip, blocks, onCut }: { clip: Clip; blocks: Block[]; onCut: () => void }) {
  const { db, act } = useDesk();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  useRefusedInput(field);
  const text = useMemo(() => textOfBlocks(blocks), [blocks]);
  const cuts = clip.shown?.kind === 'cut' ? clip.shown.cuts : noCuts;
  const shown = useMemo(() => cutBlocks(blocks, cuts), [blocks, cuts]);

  async function keep(next: Cut[]) {
    setProblem('');
    onCut(); // the tool stays when the last cut is put back
    const wanted = next.length === 0 ? null : { kind: 'cut' as const, cuts: next }; // literal for the union
    if (!(await act(() => showQuote(db, { clipId: clip.id, shown: wanted })))) return;
    // The button that was pressed may be gone.
    field.current?.focus({ preventScroll: true });
  }

  function cutSelection() {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {};
    if (!/\S/.test(text.slice(start, end))) return setProblem(say.cutNothing);
    const next = snapCuts(text, [...cuts, { start, end }]);
    const [first] = next;
    const left = first ? text.slice(0, first.start) + text.slice(first.end) : text;
    if (next.length === 1 && !/\S/.test(left)) return setProblem(say.cutAll);
    if (!shownQuoteSchema.safeParse({ kind: 'cut', cuts: next }).success) return setProblem(say.cutTooMany);
    field.current?.setSelectionRange(end, end);
    void keep(next);
  }

  return (
    <div className={styles.beside}>
      <div className={styles.part}>
        <label htmlFor={id}>{say.cutText}</label>
        <textarea
          ref={field}
          id={id}
          className={styles.original}
          // A text field makes one line end of a carriage return and a line feed, and offsets would move.
          value={text.replace(/\r/g, '\n')}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          autoComplete="off"
          onChange={restore}
          rows={Math.min(12, text.split('\n').length)}
          lang={clip.lang || undefined}
          dir={clip.dir}
          aria-describedby={`${id}-hint`}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            cutSelection();
          }}
        />
        <p className={styles.hint} id={`${id}-hint`}>
          {say.cutHint}
        </p>
        <div className={styles.buttons}>
          <Button onClick={cutSelection}>
            {say.cutButton}
            <Kbd>{say.cutKey}</Kbd>
          </Button>
          <span role="status">{problem}</span>
        </div>
      </div>
      <div className={styles.part}>
        <h3>{say.result}</h3>
        {cuts.length === 0 && <p className={styles.hint}>{say.noCuts}</p>}
        {cuts.length > 0 && (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <div className={styles.shown} lang={clip.lang || undefined} dir={clip.dir} tabIndex={0}>
              <BlockView blocks={shown} />
            </div>
            <h3>{say.cuts}</h3>
            <ul className={styles.cuts}>
              {cuts.map((cut) => (
                <li key={cut.start}>
                  <bdi lang={clip.lang || undefined}>{told(text, cut)}</bdi>
                  <Button
                    look="quiet"
                    aria-label={say.putBackName(told(text, cut))}
                    onClick={() => void keep(cuts.filter((other) => other !== cut))}
                  >
                    {say.putBack}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** What cannot be refused, such as an input method, is taken out again: the value is fixed, and React restores it. */
const restore = () => {};

/** React has no event for all that changes a field: typing, pasting, dropping, deleting. */
function useRefusedInput(field: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const element = field.current;
    const refuse = (event: Event) => event.preventDefault();
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, [field]);
}

function told(text: string, { start, end }: Cut): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words.length <= longestTold) return words;
  // By whole characters, not by the halves of one.
  const characters = [...words];
  const half = longestTold / 2;
  return `${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`;
}
