const longestOctets = 75;

/**
 * One line of an iCalendar file (RFC 5545, 3.1), folded so that no part is over 75 octets of UTF-8 and no character is cut apart.
 * @param name the property with its parameters, `DTSTART;TZID=Europe/Zurich`
 * @param value as the file shall have it; text through `icsText`
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > longestOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
