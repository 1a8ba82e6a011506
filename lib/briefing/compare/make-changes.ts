import type { BriefingVersion } from '../../model/briefing-version';
import type { Changes, Run } from '../briefing-document';
import { formatDay, formatTime } from '../format-date';
import { foreignRun, joinedRuns, ownRun } from '../runs';
import type { Setting } from '../setting';
import { lineRuns, moveRuns, placeRuns } from './change-runs';
import { nameOf } from './moved-between';
import { movedLine } from './moved-line';
import {
  type Entry,
  type ItemChange,
  isUnchanged,
  type OutlineChanges,
  type Place,
  type Rewriting,
  type WrittenPart,
} from './outline-changes';

/** Rows and columns of a table that one line names. */
const mostLabels = 12;

/**
 * What changed since a version, as the briefing says it: a group for each kind of change that there is, a line for each change,
 * beginning with the item it is on. Where nothing changed the title says so.
 */
export function makeChanges(
  changes: OutlineChanges,
  { madeAt }: Pick<BriefingVersion, 'madeAt'>,
  setting: Setting,
): Changes {
  const { words, locale, zone } = setting;
  const say = words.changes;
  const when = words.instant(formatDay(madeAt, locale, zone), formatTime(madeAt, locale, zone));
  const since = `${say.since} ${when}`;
  if (isUnchanged(changes)) return { title: [ownRun(`${since}${words.colon}${say.nothing}`)], groups: [] };
  const groups = [
    { label: say.added, lines: changes.added.map((entry) => entryLine(entry, setting)) },
    { label: say.removed, lines: changes.removed.map((entry) => entryLine(entry, setting)) },
    { label: say.moved, lines: changes.moved.map((figures) => movedLine(figures, setting)) },
    { label: say.rewritten, lines: changes.rewritten.map((text) => rewrittenLine(text, setting)) },
    { label: say.items, lines: changes.items.map((item) => itemLine(item, setting)) },
  ];
  return { title: [ownRun(since)], groups: groups.filter(({ lines }) => lines.length > 0) };
}

function entryLine(entry: Entry, setting: Setting): Run[] {
  const { words } = setting;
  const led = (label: string, pieces: Run[][]) =>
    joinedRuns(
      [...placeRuns(entry.at, setting), ...(label === '' ? [] : [[ownRun(label)]]), joinedRuns(pieces, ' · ')],
      words.colon,
    );
  switch (entry.kind) {
    case 'clip': {
      const { citation } = entry.clip;
      const name = nameOf(entry.clip);
      return led('', [lineRuns(name), ...(citation === '' || citation === name ? [] : [[foreignRun(citation)]])]);
    }
    case 'action':
      return led(words.lastTime.open, [lineRuns(entry.text), [foreignRun(entry.facts)]]);
    case 'gap':
      return led(words.gap, [[ownRun(entry.text)]]);
    case 'figure':
      return led(entry.at.length === 0 ? words.keyFigures : words.figures, [
        lineRuns(entry.printed),
        lineRuns(entry.what),
      ]);
    case 'text':
      return led(partLabel(entry.part, setting), [lineRuns(entry.text)]);
    case 'table-part': {
      const labels = entry.labels.slice(0, mostLabels).map((label) => lineRuns(label));
      const more = entry.labels.length > labels.length ? [[ownRun('…')]] : [];
      return led('', [
        joinedRuns([lineRuns(entry.of), joinedRuns([...labels, ...more], words.separator)], words.colon),
      ]);
    }
  }
}

function rewrittenLine({ at, of, name, before, after }: Rewriting, setting: Setting): Run[] {
  const { colon } = setting.words;
  const place = placeRuns(at, setting);
  switch (of) {
    case 'clip':
      return joinedRuns(
        [...place, joinedRuns([lineRuns(after), ...(name === '' ? [] : [[foreignRun(name)]])], ' · ')],
        colon,
      );
    case 'action':
      return joinedRuns([...place, lineRuns(name), moveRuns(lineRuns(before), lineRuns(after), '', setting)], colon);
    default:
      return joinedRuns([...place, [ownRun(partLabel(of, setting))], lineRuns(after)], colon);
  }
}

function itemLine(change: ItemChange, setting: Setting): Run[] {
  const { words } = setting;
  if (change.kind === 'clip-moved') {
    const places = (at: Place[]) => placeRuns(at, setting).flat();
    return joinedRuns(
      [lineRuns(nameOf(change.clip)), moveRuns(places(change.from), places(change.to), '', setting)],
      words.colon,
    );
  }
  const { number, title } = change.place;
  if (change.kind === 'renamed')
    return [ownRun(`${number}. `), ...moveRuns(lineRuns(change.before), lineRuns(title), '', setting)];
  const item = [ownRun(`${number}. `), foreignRun(title)];
  return joinedRuns(
    [[ownRun(words.changes[change.kind])], change.kind === 'removed' ? [foreignRun(title)] : item],
    words.colon,
  );
}

function partLabel(part: WrittenPart, { words }: Setting): string {
  return part === 'summary' ? words.new : words[part];
}
