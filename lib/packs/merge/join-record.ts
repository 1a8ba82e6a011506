import type { Action } from '../../model/action';
import { canonicalJson } from '../../model/canonical-json';
import type { ConflictTable } from '../../model/conflict';
import { settledFactSchema } from '../../model/figure';
import type { FigureUnit } from '../../model/figure-facts';
import type { Library } from '../../model/library';
import { sensitivitySchema } from '../../model/sensitivity';
import { sharingSchema } from '../../model/sharing';
import { isGappedForm } from './is-gapped-form';
import { joinHistory } from './join-history';
import { saidWith } from './said-with';

/** Stays as it is here, whatever a pack says: what a record is, its place, and how this person looks at things. */
const stays: Record<ConflictTable, readonly string[]> = {
  meetings: ['id', 'createdAt', 'keepMonths'],
  topics: ['id', 'meetingId', 'position'],
  actions: ['id', 'meetingId', 'position'],
  sources: ['id', 'fingerprint', 'firstReadAt'],
  clips: ['id', 'clippedAt'],
  briefings: ['id', 'meetingId', 'language', 'form', 'citationStyle', 'emptySections', 'paper'],
  figures: ['id', 'clipId', 'takenAt'],
};
/** By what words are found again, and how a program ties records: filled where it is empty, and no question to a person where it differs. */
const technical = new Set<string>([
  ...(['snapshotId', 'contentHash', 'pageUrl', 'canonicalUrl', 'frameUrl', 'pdfPage', 'wording', 'selectors'] as const),
  ...(['fragmentUrl', 'lang', 'dir', 'labels', 'dataUrl', 'madeFrom', 'stands', 'printed', 'otherValue'] as const),
  ...(['partOfId', 'shareOfId', 'shareIsId', 'indicatorId'] as const),
]);
/** What a clip is evidence by: of the same words clipped twice, each time has its own, and the first of here stays. */
const evidence = [
  ...(['sourceId', 'snapshotId', 'content', 'contentHash', 'pageUrl', 'canonicalUrl', 'frameUrl'] as const),
  ...(['pdfPage', 'wording', 'selectors', 'fragmentUrl', 'lang', 'dir'] as const),
];
/** What became of an action: one question (`join-history.ts`). */
const course = new Set(['history', 'status']);
/** Markings of a clip, with the strictest of each. One that is not marked counts as its briefing: not even that may be loosened. */
const strictest = new Map<string, unknown>([
  ['sharing', sharingSchema.options.at(-1)],
  ['sensitivity', sensitivitySchema.options.at(-1)],
]);
/** Lists of which both are kept, with the most that a record may have. */
const united = new Map([
  ['clipIds', 200],
  ['editions', 100],
  ['keyFigures', 50],
  ['settled', 20],
]);

/** A record as it is when what a pack has of it has come in, and the fields in which the two say different things. */
export interface Joined<T> {
  record: T;
  differing: string[];
}

/**
 * Brings what a pack says of a record into it without overwriting anything: what is empty here is filled, and so
 * are the gaps of a text that is the same else; lists are united, what must be handled with care by one of the two is by both. Where both say something and not the same, what is here stays and the field is named.
 * @param theirs with the ids of here; it has the same id where it is the very same record
 */
export function joinRecord<T extends ConflictTable>(
  table: T,
  mine: Library[T][number],
  theirs: Library[T][number],
): Joined<Library[T][number]> {
  const joined: Record<string, unknown> = { ...mine };
  const differing: string[] = [];
  const same = table !== 'clips' || mine.id === theirs.id;
  const kept = new Set<string>([...stays[table], ...(same ? [] : evidence)]);
  const contested = table === 'figures' ? contestedFacts(mine, theirs) : new Set<unknown>();
  for (const [field, given] of Object.entries(theirs)) {
    // A fact that stays as it is here was not said by whoever said the other.
    const other = field === 'settled' && Array.isArray(given) ? given.filter((fact) => !contested.has(fact)) : given;
    if (kept.has(field) || (table === 'actions' && course.has(field))) continue;
    const own = joined[field];
    const said = saidWith.get(field) ?? field;
    if (contested.has(said)) {
      // All that is said in one waits, where one of the two has nothing as well: it is answered in one (`settled-together.ts`).
      if (!technical.has(field) && canonicalJson(own) !== canonicalJson(other)) differing.push(field);
      continue;
    }
    const saidBy = whoSettled(field, mine, theirs);
    if (saidBy === 'mine') continue;
    if (saidBy === 'theirs') {
      joined[field] = canonicalJson(own) === canonicalJson(other) ? own : other;
      continue;
    }
    const loosens = table === 'clips' && own === null && strictest.has(field) && strictest.get(field) !== other;
    const value = loosens && other !== null ? undefined : joinedValue(field, own, other);
    if (value === undefined) {
      if (!technical.has(field)) differing.push(field);
    } else if (value !== own) joined[field] = value;
  }
  // It has the fields of one of the two, each as one of the two had it.
  const record = joined as Library[T][number] & object;
  if (table !== 'actions') return { record, differing };
  // Both are actions: the table says so.
  const { history, status, differs } = joinHistory(mine as Action, theirs as Action);
  return { record: { ...record, history, status }, differing: differs ? [...differing, 'status'] : differing };
}

/** Units that only their words tell apart: of money which currency, of a rate of how many. */
const toldByWords = new Set<unknown>(['money', 'measured', 'rate'] satisfies FigureUnit[]);

/** Facts of a figure that are a question: a number or unit that is another, whoever said it, and what both said and not the same. */
function contestedFacts(mine: object, theirs: object): ReadonlySet<unknown> {
  const facts = settledFactSchema.options.filter((fact) => {
    const [own, other]: unknown[] = [Reflect.get(mine, fact), Reflect.get(theirs, fact)];
    if (canonicalJson(own) === canonicalJson(other)) {
      return fact === 'unit' && toldByWords.has(own) && haveOtherWords(mine, theirs);
    }
    const [here, there] = [hasSettled(mine, fact), hasSettled(theirs, fact)];
    if (here && there) return true;
    // `number` is no unit: nothing says. Whoever said a unit goes before it; where nobody did, it is a question with its words.
    const isUnsaid = (each: unknown) => isEmpty(each) || ((here || there) && each === 'number');
    return (fact === 'value' || fact === 'unit') && !isUnsaid(own) && !isUnsaid(other);
  });
  return new Set(facts);
}

function haveOtherWords(mine: object, theirs: object): boolean {
  const words: unknown[] = [mine, theirs].map((each) => Reflect.get(each, 'unitText'));
  return words[0] !== words[1] && !words.some(isEmpty);
}

function hasSettled(record: object, fact: string): boolean {
  const settled: unknown = Reflect.get(record, 'settled');
  return Array.isArray(settled) && settled.includes(fact);
}

/** Of a figure: whose fact a person said where the other's was only read, for she had seen that; null where both did or neither. */
function whoSettled(field: string, mine: object, theirs: object): 'mine' | 'theirs' | null {
  const said = saidWith.get(field) ?? field;
  const [here, there] = [hasSettled(mine, said), hasSettled(theirs, said)];
  if (here === there) return null;
  return here ? 'mine' : 'theirs';
}

/** What a field comes to; undefined where the two say different things. */
function joinedValue(field: string, own: unknown, other: unknown): unknown {
  if (isEmpty(other) || own === other) return own ?? other;
  if (isEmpty(own)) return other;
  const most = united.get(field);
  if (most !== undefined && Array.isArray(own) && Array.isArray(other)) {
    return unitedList(own, field === 'editions' ? other.filter((word) => !isAnswered(own, word)) : other, most);
  }
  if (isGappedForm(other, own)) return own;
  if (isGappedForm(own, other)) return other;
  if (field === 'fields') return joinedFields(own, other);
  if (field === 'minutes' && fingerprintOf(own) === fingerprintOf(other)) return own;
  return undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}

/** Whether here something was said already of the two clips that a word is of, in whichever order: it is not overruled. */
function isAnswered(own: unknown[], word: unknown): boolean {
  const pairOf = (each: unknown) =>
    [Reflect.get(Object(each), 'newerId'), Reflect.get(Object(each), 'olderId')].sort().join(' ');
  return own.some((each) => pairOf(each) === pairOf(word));
}

function unitedList(own: unknown[], other: unknown[], most: number): unknown[] {
  const fresh = other.filter((each) => !own.some((known) => isGappedForm(each, known)));
  // What fills a gap stands where the gap stood: key figures keep their order.
  const filled = own.map((each) => fresh.find((full) => isGappedForm(each, full)) ?? each);
  return fresh.length === 0 ? own : [...new Set([...filled, ...fresh])].slice(0, most);
}

/** What a source says of itself: what a person corrected goes before what was read, for she had seen that. */
function joinedFields(own: unknown, other: unknown): unknown {
  const result: Record<string, unknown> = { ...Object(own) };
  for (const [name, theirs] of Object.entries(Object(other))) {
    const mine = result[name];
    if (canonicalJson(mine) === canonicalJson(theirs)) continue;
    if (isUnstated(theirs) || (isCorrected(mine) && !isCorrected(theirs))) continue;
    if (!isUnstated(mine) && !(isCorrected(theirs) && !isCorrected(mine))) return undefined;
    result[name] = theirs;
  }
  return canonicalJson(result) === canonicalJson(own) ? own : result;
}

function isUnstated(field: unknown): boolean {
  if (typeof field !== 'object' || field === null || !('chosen' in field)) return isEmpty(field);
  return field.chosen === null && !('others' in field && Array.isArray(field.others) && field.others.length > 0);
}

function isCorrected(field: unknown): boolean {
  const chosen: unknown = typeof field === 'object' && field !== null ? Reflect.get(field, 'chosen') : null;
  return typeof chosen === 'object' && chosen !== null && Reflect.get(chosen, 'from') === 'person';
}

function fingerprintOf(minutes: unknown): unknown {
  return typeof minutes === 'object' && minutes !== null ? Reflect.get(minutes, 'fingerprint') : null;
}
