import { stemWord } from '../language/stem-word';
import { tellingWords } from '../language/telling-words';
import { wordsOf } from '../language/words-of';

/** Words that any agenda uses and that say nothing about the matter of an item. */
const agendaWords = new Set(
  wordsOf(
    'general updates update aob any other business welcome introduction introductions agenda item discussion meeting meetings next date action actions follow minutes review presentation closing remarks tour table divers generalites actualites suivi reunion varios asuntos generales seguimiento',
  ).map(stemWord),
);

/** The words of a topic's title that tell it from other topics. */
export function titleWords(title: string): Set<string> {
  return new Set([...tellingWords(title)].filter((word) => !agendaWords.has(word)));
}
