import { pathToFileURL } from 'node:url';
import { checkNode } from './set-up/check-node.mjs';
import { haveBrowser } from './set-up/have-browser.mjs';
import { haveDisplayTools } from './set-up/have-display-tools.mjs';
import { haveHome } from './set-up/have-home.mjs';
import { haveOfficeTools } from './set-up/have-office-tools.mjs';
import { havePackages } from './set-up/have-packages.mjs';
import { step } from './step.mjs';

/**
 * Makes a fresh machine ready. It needs Node and nothing else, so it imports only what comes with Node.
 * Ends the process with one sentence when something cannot be had.
 * @param {{ displayTools?: boolean }} [options] `displayTools`: also what tests of native menus, shortcuts and Word files need
 * @returns {Promise<{ browser: string, displayTools: boolean }>} the Chromium, and whether those tests can run
 */
export async function setUp({ displayTools = false } = {}) {
  try {
    checkNode(process.versions.node);
    haveHome();
    havePackages();
    const browser = await haveBrowser();
    const ready = { browser, displayTools: displayTools && haveDisplayTools() };
    if (displayTools) haveOfficeTools();
    step(`ready: Node ${process.versions.node}, ${browser}`);
    return ready;
  } catch (error) {
    console.error(`\nThe set-up stopped: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await setUp({ displayTools: true });
