const missing =
  /^(?:[-–—−‐.:*…x]|-{2,3}|\.{2,3}|n\.? ?\/? ?[ad]\.?|not (?:available|applicable)|no data|nd|s\. ?o\.|k\. ?A\.|null|nan|غ\.? ?م\.?)?$/i;

/** Whether a cell says that there is no value: nothing, "-", ":", "n/a", "*" (suppressed), "…". None of them is zero. */
export function isMissing(text: string): boolean {
  return text.length < 20 && missing.test(text.trim());
}
