/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML. Its attributes are escaped here; what stands inside is XML already. */
export function xmlElement(name: string, attributes: Attributes = {}, inside = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapedXml(String(value))}"`;
  }
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags or in an attribute. It must be free of what XML forbids: see `xmlText`. */
export function escapedXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] ?? '') : text;
}
