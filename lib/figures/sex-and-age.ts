import { wordsOf } from '../language/words-of';

/** The four that sex and age divide persons into. */
export const everybody = ['men', 'women', 'boys', 'girls'] as const;
export type SexAndAge = (typeof everybody)[number];

const groups: [string, readonly SexAndAge[]][] = [
  ['men hommes homme hombres hombre رجال رجل', ['men']],
  ['women femmes femme mujeres mujer نساء امراه', ['women']],
  ['boys garcons ninos فتيان اولاد', ['boys']],
  ['girls filles ninas فتيات بنات', ['girls']],
  ['male males masculin masculino masculinos ذكور', ['men', 'boys']],
  ['female females feminin femenino femeninos اناث', ['women', 'girls']],
  ['adults adult adultes adulte adultos adulto بالغون بالغين', ['men', 'women']],
  ['children child minors minor enfants mineurs menores infantes infancia اطفال طفل قاصرون قاصرين', ['boys', 'girls']],
];
const byWord = new Map(
  groups.flatMap(([words, members]) => words.split(' ').map((word): [string, readonly SexAndAge[]] => [word, members])),
);
const onlySome = /^(?:unaccompanied|separated|uasc|non|accompagnes?|acompanados?|under|moins|menos|مصحوبين)$/;
const theRest =
  /^(?:other|others|remaining|remainder|rest|elsewhere|autres?|reste|restants?|otros|otras|resto|restantes?|اخري|اخرون|الباقي|البقيه)$/;

/** Which of the four a label names; empty where it divides by something else. `whole`: all of them, not the unaccompanied only. */
export function sexAndAge(label: string): { members: ReadonlySet<SexAndAge>; whole: boolean } {
  const words = wordsOf(label);
  const members = new Set(words.flatMap((word) => byWord.get(word) ?? []));
  return { members, whole: !words.some((word) => onlySome.test(word)) };
}

/** Whether a label is that of what is left over: with it, all parts of a total are named. */
export function isTheRest(label: string): boolean {
  return wordsOf(label).some((word) => theRest.test(word));
}
