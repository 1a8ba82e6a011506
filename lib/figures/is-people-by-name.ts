import type { Token } from './token';

const ending =
  /(?:ians?|eans?|[a-z]ans|ese|ingya|idis|kurds|turks|serbs|afghans|iraqis|somalis|yemenis|pakistanis|bangladeshis|iens|iennes|ains|aines|ais|aises|ois|oises|eens|eennes)$/;

/** Whether a word with a capital names people by where they are from: "Ethiopians", "Soudanais". */
export const isPeopleByName = ({ kind, capital, fold }: Token): boolean =>
  kind === 'word' && capital && fold.length > 4 && ending.test(fold);
