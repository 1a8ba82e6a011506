import { factNames, type MinutesDraft } from './minutes-draft';

/** How many values were read, and how many of them the person should look at. */
export function countChecks(draft: MinutesDraft): { read: number; toCheck: number } {
  const facts = factNames.map((name) => draft.facts[name]);
  const rows = [...draft.attendance, ...draft.items, ...draft.actions];
  const next = draft.kind === 'minutes' ? [draft.next] : [];
  return {
    read:
      facts.filter(({ value, line }) => value !== '' && line !== null).length +
      rows.filter(({ line }) => line !== null).length +
      next.filter(({ stated, line }) => stated && line !== null).length,
    toCheck: [...facts, ...rows, ...next].filter(({ sure }) => !sure).length,
  };
}
