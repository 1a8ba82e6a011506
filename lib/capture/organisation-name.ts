import { valueText } from './entity-values';

/** The name of an organisation as the page prints it; null for left-overs of templates, addresses and long sentences. */
export function organisationName(text: string): string | null {
  const name = valueText(text, 300).replace(/^[\s,;:|–—-]+|(?<![\s,;:|–—-])[\s,;:|–—-]+$/g, '');
  if (name.length < 2 || name.length > 160 || /\{\{|\}\}|^https?:|^@|^\d+$|^www\./.test(name)) return null;
  return /^(null|undefined|admin|n\/a|none|unknown)$/i.test(name) ? null : name;
}
