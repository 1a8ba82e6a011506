import { needFirefox } from './need-firefox.mjs';
import { run } from './run.mjs';

/** `npm run test:firefox`: the main job in the Firefox of this machine. It is no part of `npm test`, for few machines have one that is new enough. */
needFirefox();
const built = run('npm', ['run', '--silent', 'build:firefox'], { quiet: true });
if (!built.ok) console.error(built.output);
process.exitCode = built.ok && run('npx', ['--no-install', 'playwright', 'test', '--project=firefox']).ok ? 0 : 1;
