/** What programs write into the title of a file when nobody gave it one. */
const byProgram =
  /^(?:microsoft (?:word|powerpoint|excel|office)|(?:power ?point|powerpoint) presentation|presentation|présentation powerpoint|presentación de powerpoint|slide \d|diapositive \d|diapositiva \d|document\d*|layout \d+|page \d+|sheet\d+|book\d+|untitled|sans titre|sin título|no title|title|titre|título|template|draft|print|scan(?:ned)?\b|new (?:document|presentation))/i;
const fileName = /\.(?:docx?|pdf|indd|idml|pptx?|xlsx?|odt|odp|rtf|tmp|qxd|pub|ai|eps|txt|html?|dotx?)\s*$/i;

/** Whether the title that a file states was never meant for readers: a program's own, a file's name, a code. */
export function isJunkTitle(title: string): boolean {
  const text = title.trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4 || byProgram.test(text) || fileName.test(text)) return true;
  // one word with signs or digits in it: `FM-2018_06`, `Report_final`
  if (!/\s/.test(text) && /[_\d\\/]|%20/.test(text)) return true;
  return /^[a-z]:\\|^https?:|^file:|\\{2}|\w_\w+_\w/i.test(text);
}
