import type { BriefingVersion } from '../model/briefing-version';
import { count } from './count';

/** Words of the versions that were kept of a briefing, and of what changed between two of them. */
export const versionWords = {
  title: 'Versions',
  lead: 'What the briefing said when it left your hands or when you kept it, and what changed since.',
  keep: 'Keep a version now',
  same: 'The latest version says the same as the briefing does now.',
  emptyTitle: 'No version yet',
  emptyText:
    'Each time you export, print or copy the briefing, what it says is kept here. You can also keep a version yourself at any time. Before the next meeting you see what came, what went, and which figures moved.',

  list: 'Kept versions',
  occasion: {
    exported: 'exported',
    printed: 'printed',
    copied: 'copied',
    kept: 'kept by you',
  } satisfies Record<BriefingVersion['occasion'], string>,
  holds: ({ items, clips, figures }: { items: number; clips: number; figures: number }) =>
    [
      count(items, 'item', 'items'),
      count(clips, 'clip', 'clips'),
      ...(figures > 0 ? [count(figures, 'key figure', 'key figures')] : []),
    ].join(', '),
  since: 'Changes since',
  sinceName: (when: string) => `What changed since ${when}`,
  delete: 'Delete',
  deleteName: (when: string) => `Delete the version of ${when}`,

  changes: 'What changed',
  from: 'From',
  to: 'To',
  now: 'As it stands now',
  version: (when: string, occasion: string) => `${when}, ${occasion}`,
  one: 'There is one version. What changed is shown once the briefing has been read.',
  nothing: 'Nothing changed between the two.',
  summary: (told: Record<'added' | 'removed' | 'moved' | 'rewritten' | 'items', number>) =>
    [
      told.added > 0 ? `${told.added.toLocaleString('en')} added` : '',
      told.removed > 0 ? `${told.removed.toLocaleString('en')} removed` : '',
      told.moved > 0 ? `${count(told.moved, 'figure', 'figures')} moved` : '',
      told.rewritten > 0 ? `${told.rewritten.toLocaleString('en')} written anew` : '',
      told.items > 0 ? `${count(told.items, 'change', 'changes')} of items` : '',
    ]
      .filter(Boolean)
      .join(', '),
  groups: {
    moved: 'Figures that moved',
    added: 'Added',
    removed: 'Removed',
    rewritten: 'Written anew',
    items: 'Items',
  },
  head: 'Head of the briefing',
  item: (number: number, title: string) => `${number}. ${title}`,
  goneItem: (title: string) => `${title} (no longer on the agenda)`,
  kinds: {
    clip: 'Clip',
    action: 'Open from last time',
    gap: 'Gap',
    figure: 'Figure',
    'key-figure': 'Key figure',
    'table-part': 'Rows and columns',
    highlights: 'Highlights',
    summary: 'What is new',
    lineToTake: 'Line to take',
    ask: 'Proposed ask',
  },
  itemChange: {
    added: 'New item',
    removed: 'Item removed',
    renamed: 'Item renamed',
    'clip-moved': 'Clip on other items',
  },
  before: 'Before',
  after: 'After',
  what: 'What',
  difference: 'Difference',
  own: 'own calculation',
  showAll: (n: number) => `Show all ${n.toLocaleString('en')} figures`,
} as const;
