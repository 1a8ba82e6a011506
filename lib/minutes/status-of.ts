import { foldText } from '../language/fold-text';
import type { ActionStatus } from '../model/action';

const words: [ActionStatus, RegExp][] = [
  [
    'dropped',
    /^(?:dropped|cancell?ed|withdrawn|no longer (?:needed|relevant)|abandoned|abandonne|annule|won'?t (?:do|fix))\b/,
  ],
  [
    'ongoing',
    /^(?:ongoing|on-going|in progress|in-progress|started|underway|under way|wip|en cours|partially (?:done|complete[d]?)|in process|continu(?:ing|ed))\b/,
  ],
  [
    'done',
    /^(?:done|completed?|closed|finished|resolved|achieved|fait|fini|termine|realise|effectue|hecho|✅|✔|☑|:white_check_mark:)/,
  ],
  [
    'open',
    /^(?:open|pending|not (?:started|done)|to ?do|outstanding|a faire|ouvert|new|todo|planned|carried over|no|incomplete)\b/,
  ],
];

/** The status that a cell or a remark states; `open` where it states none. */
export function statusOf(text: string): ActionStatus {
  const folded = foldText(text)
    .trim()
    .replace(/^[([{*_\s]+/, '');
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'open';
}

/** An action's words without the remark on its status, and the status: from its box, its column, or such a remark. */
export function splitStatus(
  raw: string,
  checked: boolean | null,
  column: string,
): { text: string; status: ActionStatus } {
  let text = raw.trim();
  let remark = column;
  const before =
    /^[([*]*\s*(done|completed?|closed|ongoing|in progress|open|pending|en cours|fait|dropped|cancelled|✅|✔|☑)\s*[)\]*]*\s*(?::|–|—|-|\]|\))\s*(?=\S)/iu.exec(
      text,
    ) ?? /^(✅|✔️?|☑️?)\s*/u.exec(text);
  const after =
    /\s{0,4}(?:[-–—:]\s*|[([{]\s*|(?=✅|✔|☑))\*{0,2}(done|completed?|closed|ongoing|in progress|open|pending|en cours|fait|dropped|cancell?ed|✅|✔|☑)[.!\s]*(?:[)\]}]\*{0,2}[\s.]*|\*{1,2}[\s.]*)?$/iu.exec(
      text,
    );
  if (before?.[1] && text.length > before[0].length) {
    remark ||= before[1];
    text = text.slice(before[0].length);
  }
  if (after?.[1] && after.index > 3) {
    remark ||= after[1];
    text = text.slice(0, after.index);
  }
  const status = statusOf(remark);
  return { text: text.trim(), status: checked === true ? 'done' : status };
}
