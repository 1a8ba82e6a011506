import { factNames, type MinutesDraft } from './minutes-draft';

/** The lines of the document that a value was read from. */
export function readLines(draft: MinutesDraft): Set<number> {
  const found = [
    ...factNames.map((name) => draft.facts[name].line),
    ...draft.attendance.map(({ line }) => line),
    ...draft.items.map(({ line }) => line),
    ...draft.items.flatMap(({ links, figures }) => [...links, ...figures].map(({ line }) => line)),
    ...draft.actions.map(({ line }) => line),
    draft.next.line,
  ];
  return new Set(found.filter((line) => line !== null));
}
