import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doorsIn } from './doors-in';
import { isKnownAddress, knownDoors } from './known-doors';

/** Doors that nobody has given a reason for in one built script. @param path where it is in the build, with `/` */
export function unknownDoorsOf(path: string, script: string): string[] {
  const name = path.replace(/\d+(?=\.m?js$)/, ''); // the second of a name is numbered
  const doors = doorsIn(path, script);
  const addresses = doors.filter((door) => /^\w+:/.test(door) && !isKnownAddress(door));
  const names = new Set(doors.filter((door) => !/^\w+:/.test(door)));
  const tooMany = [...names].flatMap((door) => {
    const count = doors.filter((other) => other === door).length;
    const most = knownDoors.get(`${name} ${door}`)?.most ?? 0;
    return count > most ? [`${name} ${door}: ${count} times, ${most} have a reason`] : [];
  });
  return [...addresses.map((address) => `${path} names ${address}`), ...tooMany];
}

/** What a page or a style sheet of the build loads from elsewhere. */
export function loadedFromElsewhere(path: string, text: string): string[] {
  const loads = text.matchAll(/(?:src|href)="?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//g);
  return [...loads].map(([found]) => `${path} loads ${found}`);
}

/** Scans every script, page and style sheet of a built extension, each script by itself. @returns doors without a reason, one line each */
export function unknownDoors(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return [
    ...files.filter((path) => /\.m?js$/.test(path)).flatMap((path) => unknownDoorsOf(path, read(path))),
    ...files.filter((path) => /\.(html|css)$/.test(path)).flatMap((path) => loadedFromElsewhere(path, read(path))),
  ];
}
