/** One thing described on the page: its types and properties by their bare schema.org or Dublin Core names. */
export interface Entity {
  types: string[];
  id: string | null;
  /** Each property's values; an entity, or a string. */
  properties: Map<string, (string | Entity)[]>;
}

const longestScript = 2_000_000;
const maxDepth = 16;
const maxEntities = 5_000;

/** `schema:datePublished`, `https://schema.org/datePublished` and `datePublished` are one name. */
function bareName(name: string): string {
  const local = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
  return local.slice(local.lastIndexOf(':') + 1);
}

/** JSON as it is met in the wild: in comments, with raw line breaks in strings, or with a comma or semicolon too many. */
function parseLoosely(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(/[\n\r\t]/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

/** Reads scripts of linked data. What cannot be parsed, or is larger or deeper than sense allows, is left out. */
export class JsonLdReader {
  readonly #byId = new Map<string, Entity>();
  #count = 0;

  /** The things that one script describes at its top: of its array or `@graph`, or the one thing it is. */
  read(source: string): Entity[] {
    if (source.length > longestScript) return [];
    return this.#top(parseLoosely(source), 0);
  }

  /** The full description of an entity that is only named by its `@id`. */
  resolve(entity: Entity): Entity {
    return entity.properties.size === 0 && entity.id !== null ? (this.#byId.get(entity.id) ?? entity) : entity;
  }

  #top(value: unknown, depth: number): Entity[] {
    if (Array.isArray(value)) return depth > 3 ? [] : value.flatMap((item) => this.#top(item, depth + 1));
    if (typeof value !== 'object' || value === null) return [];
    const graph = '@graph' in value ? value['@graph'] : null;
    const own = this.#entity(value, 0);
    return [...(own && own.properties.size > 0 ? [own] : []), ...(graph ? this.#top(graph, depth + 1) : [])];
  }

  #entity(value: object, depth: number): Entity | null {
    if (depth > maxDepth || this.#count > maxEntities) return null;
    this.#count += 1;
    const entity: Entity = { types: [], id: null, properties: new Map() };
    for (const [key, content] of Object.entries(value)) {
      if (key === '@graph' || key === '@context') continue;
      const values = this.#values(content, depth);
      if (key === '@id' || key === 'id') entity.id = texts(values)[0] ?? null;
      else if (key === '@type' || key === 'type') entity.types = texts(values).map(bareName);
      else if (values.length > 0) {
        const name = bareName(key);
        entity.properties.set(name, [...(entity.properties.get(name) ?? []), ...values]);
      }
    }
    const known = entity.id === null ? undefined : this.#byId.get(entity.id);
    if (entity.id !== null && entity.properties.size > (known?.properties.size ?? 0)) this.#byId.set(entity.id, entity);
    return entity;
  }

  #values(content: unknown, depth: number): (string | Entity)[] {
    if (typeof content === 'string') return [content];
    if (typeof content === 'number' || typeof content === 'boolean') return [String(content)];
    if (Array.isArray(content)) return content.slice(0, 1_000).flatMap((item) => this.#values(item, depth + 1));
    if (typeof content !== 'object' || content === null || depth > maxDepth) return [];
    if ('@value' in content) return this.#values(content['@value'], depth + 1);
    if ('@list' in content) return this.#values(content['@list'], depth + 1);
    const entity = this.#entity(content, depth + 1);
    return entity ? [entity] : [];
  }
}

function texts(values: (string | Entity)[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
