const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How far the clocks of a zone are ahead of UTC.
 * @param zone IANA zone; throws a RangeError where the runtime does not know it
 * @param moment milliseconds since 1970
 * @returns seconds, negative in the west
 */
export function zoneOffset(zone: string, moment: number): number {
  const format = formats.get(zone) ?? newFormat(zone);
  formats.set(zone, format);
  const part = new Map<string, number>(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const read = (type: string) => part.get(type) ?? 0;
  const wallClock = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return (wallClock - Math.floor(moment / 1000) * 1000) / 1000;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
