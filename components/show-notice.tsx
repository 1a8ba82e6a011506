import { checkingWords } from '../lib/words/checking-words';
import { refusalWords } from '../lib/words/refusal-words';
import { Button } from './button';
import type { ShowMe } from './show-me';
import styles from './show-notice.module.css';

/** What came of "Show me", in a sentence, and what the person may allow so that more comes of it. */
export function ShowNotice({ showMe: { state, allowAndShow }, host }: { showMe: ShowMe; host: string }) {
  const origin = typeof state === 'object' && state?.ok === true ? state.origin : null;
  return (
    <div className={styles.notice} role="status" data-empty={state === null || undefined}>
      {state !== null && <p>{sentenceOf(state, host)}</p>}
      {origin !== null && (
        <p className={styles.offer}>
          <span>{checkingWords.allowToLook(host)}</span>
          <Button onClick={() => void allowAndShow(origin)}>{checkingWords.allowAndLook}</Button>
        </p>
      )}
    </div>
  );
}

function sentenceOf(state: NonNullable<ShowMe['state']>, host: string): string {
  if (state === 'opening') return checkingWords.showing;
  if (state === 'denied') return checkingWords.denied(host);
  if (!state.ok) return state.reason === 'no-answer' ? checkingWords.unanswered : refusalWords[state.reason].happened;
  const said = checkingWords.shown[state.shown];
  return state.shown === 'opened' && state.byBrowser ? `${said} ${checkingWords.byBrowser}` : said;
}
