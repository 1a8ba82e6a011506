/** One line of an iCalendar file: `DTSTART;TZID=Europe/Zurich:20180809T140000`. */
interface IcsLine {
  name: string;
  parameters: Record<string, string>;
  value: string;
}
export interface IcsComponent {
  name: string;
  lines: IcsLine[];
  parts: IcsComponent[];
}

/** Reads an iCalendar file, strictly: throws where a line is folded wrongly, too long or not closed. */
export function readIcs(text: string): IcsComponent {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('lines end otherwise than with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`over 75 octets: ${line}`);
    if (line.includes('\uFFFD')) throw new Error('a character was cut apart');
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readLine);
  const root: IcsComponent = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const line of lines) {
    const current = open.at(-1);
    if (!current) throw new Error('closed twice');
    if (line.name === 'BEGIN') {
      const part = { name: line.value, lines: [], parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value) throw new Error(`${line.value} is closed and was not open`);
    } else current.lines.push(line);
  }
  const [calendar, ...more] = root.parts;
  if (open.length !== 1 || more.length > 0 || calendar?.name !== 'VCALENDAR') throw new Error('not one calendar');
  return calendar;
}

function readLine(line: string): IcsLine {
  const [, name, parameters = '', value = ''] =
    /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]+))*):(.*)$/su.exec(line) ?? [];
  if (!name) throw new Error(`not a content line: ${line}`);
  const pairs = [...parameters.matchAll(/;([A-Z-]+)=("[^"]*"|[^;]+)/g)];
  return {
    name,
    parameters: Object.fromEntries(pairs.map(([, key = '', given = '']) => [key, given.replaceAll('"', '')])),
    value,
  };
}

/** A text value with its escapes taken back; throws where something should have been escaped. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*(?<!\\)[;,]/.test(value.replace(/\\./g, ''))) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/**
 * The moment that a wall-clock time in the file means, by its own time zone part alone: that of the observance whose onset is the
 * last before it.
 * @returns milliseconds since 1970
 */
export function momentOf(zone: IcsComponent, wallClock: string): number {
  const read = (part: IcsComponent, name: string) => part.lines.find((line) => line.name === name)?.value ?? '';
  const last = zone.parts
    .filter((part) => read(part, 'DTSTART') <= wallClock)
    .sort((a, b) => (read(a, 'DTSTART') < read(b, 'DTSTART') ? -1 : 1))
    .at(-1);
  if (!last) throw new Error('no offset holds');
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(read(last, 'TZOFFSETTO')) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/.exec(wallClock) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) - offset;
}
