import type { ActionDraft, AttendeeDraft, FactName, ItemDraft, MinutesDraft, NextDraft, Rows } from './minutes-draft';

/** One thing that the person does on the review screen. Whatever she touches counts as looked at. */
export type DraftEdit =
  | { kind: 'fact'; name: FactName; value: string }
  | { kind: 'attendance'; key: string; change: Partial<AttendeeDraft> }
  | { kind: 'items'; key: string; change: Partial<ItemDraft> }
  | { kind: 'actions'; key: string; change: Partial<ActionDraft> }
  | { kind: 'next'; change: Partial<NextDraft> }
  | { kind: 'remove'; list: keyof Rows; key: string }
  | { kind: 'put-back' }
  | { kind: 'add'; list: keyof Rows; key: string }
  | { kind: 'apart'; apart: boolean };

export function editDraft(draft: MinutesDraft, edit: DraftEdit): MinutesDraft {
  switch (edit.kind) {
    case 'fact':
      return {
        ...draft,
        facts: { ...draft.facts, [edit.name]: { ...draft.facts[edit.name], value: edit.value, sure: true } },
      };
    case 'attendance':
      return { ...draft, attendance: changed(draft.attendance, edit) };
    case 'items':
      return { ...draft, items: changed(draft.items, edit) };
    case 'actions':
      return { ...draft, actions: changed(draft.actions, edit) };
    case 'next':
      return { ...draft, next: { ...draft.next, sure: true, ...edit.change } };
    case 'remove':
      return removed(draft, edit);
    case 'put-back':
      return putBack(draft);
    case 'add':
      return added(draft, edit);
    case 'apart':
      return { ...draft, apart: edit.apart };
  }
}

function changed<T extends { key: string; sure: boolean }>(rows: T[], edit: { key: string; change: Partial<T> }): T[] {
  return rows.map((row) => (row.key === edit.key ? { ...row, sure: true, ...edit.change } : row));
}

/** An action whose item goes belongs to none. */
function removed(draft: MinutesDraft, { list, key }: { list: keyof Rows; key: string }): MinutesDraft {
  const at = draft[list].findIndex((row) => row.key === key);
  const row = draft[list][at];
  if (!row) return draft;
  const tied = draft.actions.filter(({ item }) => item === key).map((action) => action.key);
  const actions = draft.actions.map((action) =>
    list === 'items' && action.item === key ? { ...action, item: null } : action,
  );
  return {
    ...draft,
    actions,
    [list]: (list === 'actions' ? actions : draft[list]).filter((other) => other.key !== key),
    removed: [...(draft.removed ?? []), { list, row, at, tied }],
  };
}

/** The row that went last stands where it stood, and actions that have no other item since are its again. */
function putBack(draft: MinutesDraft): MinutesDraft {
  const left = [...(draft.removed ?? [])];
  const last = left.pop();
  if (!last) return draft;
  const { list, row, at, tied } = last;
  const actions = draft.actions.map((action) =>
    action.item === null && tied.includes(action.key) ? { ...action, item: row.key } : action,
  );
  const rows = list === 'actions' ? actions : draft[list];
  return { ...draft, actions, [list]: [...rows.slice(0, at), row, ...rows.slice(at)], removed: left };
}

function added(draft: MinutesDraft, { list, key }: { list: keyof Rows; key: string }): MinutesDraft {
  return { ...draft, [list]: [...draft[list], emptyRows[list](key)] };
}

const unread = { line: null, sure: true };
const emptyRows: { [L in keyof Rows]: (key: string) => Rows[L] } = {
  attendance: (key) => ({ ...unread, key, name: '', organisation: '', presence: 'present' }),
  items: (key) => ({
    ...{ ...unread, key, title: '', owner: '', end: null },
    ...{ standing: false, said: [], links: [], figures: [], travels: true },
  }),
  actions: (key) => ({
    ...{ ...unread, key, text: '', owners: '', due: '', dueAsWritten: '' },
    ...{ status: 'open', item: null, continues: undefined },
  }),
};
