/** Languages with one script, by the first subtag of their tags; those that are written in several are left out. */
const scripts: [RegExp, RegExp][] = [
  [/^(?:ar|fa|ur|ps|ckb|sd|ug|prs)(?:-|$)/i, /\p{Script=Arabic}/u],
  [/^(?:he|yi)(?:-|$)/i, /\p{Script=Hebrew}/u],
  [/^(?:ru|uk|be|bg|mk|ky|tg)(?:-|$)/i, /\p{Script=Cyrillic}/u],
  [/^el(?:-|$)/i, /\p{Script=Greek}/u],
  [/^hy(?:-|$)/i, /\p{Script=Armenian}/u],
  [/^ka(?:-|$)/i, /\p{Script=Georgian}/u],
  [/^(?:am|ti)(?:-|$)/i, /\p{Script=Ethiopic}/u],
  [
    /^(?:en|fr|es|de|it|pt|nl|pl|cs|sk|sl|hr|ro|hu|tr|da|nb|nn|no|sv|fi|is|et|lv|lt|sq|id|ms|vi|sw|so|ca|gl|eu)(?:-|$)/i,
    /\p{Script=Latin}/u,
  ],
];

/** Whether a text may be in a language at all: one without a single letter of that language's script is not. */
export function fitsScript(text: string, lang: string): boolean {
  const script = scripts.find(([languages]) => languages.test(lang))?.[1];
  return script === undefined || !/\p{L}/u.test(text) || script.test(text);
}
