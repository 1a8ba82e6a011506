import { execFileSync } from 'node:child_process';

/**
 * Presses real keys and moves the real pointer of the display; only `*.display.test.ts` may.
 * @param words as on its command line: `key`, `alt+shift+s`
 */
export function xdotool(...words: string[]): string {
  return execFileSync('xdotool', words, { encoding: 'utf8', timeout: 10_000 }).trim();
}
