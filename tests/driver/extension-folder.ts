import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where `npm run build` leaves the extension. Refuses when it is not there. */
export function extensionFolder(): string {
  const folder = resolve(process.env.EXTENSION_FOLDER ?? '.output/chrome-mv3');
  if (folder.includes(',')) throw new Error(`Chromium reads a comma as the end of a path. Move ${folder} elsewhere.`);
  if (existsSync(resolve(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no built extension in ${folder}. Run \`npm run build\` first.`);
}
