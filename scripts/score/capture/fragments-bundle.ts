import { resolve } from 'node:path';
import { build } from 'vite';

/** A module of ours as one script that leaves what it exports in the page under `name`. */
export async function fragmentsBundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(entry), name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const each of outputs) {
    const [first] = 'output' in each ? each.output : [];
    if (first?.type === 'chunk') return `${first.code}\nglobalThis.${name} = ${name};`;
  }
  throw new Error(`${entry} makes no script`);
}
