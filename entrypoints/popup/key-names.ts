import { isMac } from '../../components/is-mac';

const withAlt = (letter: string) => (isMac() ? `⌥${letter}` : `Alt+${letter}`);

/** The names of the card's keys on this computer. */
export const noteKey = () => withAlt('N');
export const boardKey = () => withAlt('B');
export const deskKey = () => withAlt('D');
export const partKey = () => withAlt('P');
export const editionKey = () => withAlt('E');
export const figureKey = () => withAlt('F');
export const answerKey = (number: number) => withAlt(String(number));
export const enterKey = '↵';
