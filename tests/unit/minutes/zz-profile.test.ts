import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { test } from 'vitest';
import { readMinutes } from '../../../lib/minutes/read-minutes';
import { documentOfLines } from './document-of';

test('profile', async () => {
  let out = '';
  const run = async (name: string, lines: any[]) => {
    const s = new Session();
    s.connect();
    await s.post('Profiler.enable');
    await s.post('Profiler.start');
    const t0 = performance.now();
    readMinutes(documentOfLines(lines));
    const ms = performance.now() - t0;
    const { profile } = (await s.post('Profiler.stop')) as any;
    s.disconnect();
    const self: Record<string, number> = {};
    const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
    profile.samples.forEach((id: number, i: number) => {
      const n: any = byId.get(id);
      const k = `${n.callFrame.functionName}@${n.callFrame.url.split('/').at(-1)}:${n.callFrame.lineNumber}`;
      self[k] = (self[k] ?? 0) + profile.timeDeltas[i] / 1000;
    });
    out +=
      `\n== ${name} ${ms.toFixed(0)}ms\n` +
      Object.entries(self)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 7)
        .map(([k, v]) => `${v.toFixed(0)} ${k}`)
        .join('\n');
    writeFileSync('/tmp/prof.log', out);
  };
  const head = ['Coordination meeting minutes 9 August 2018', 'Present: UNHCR, IOM'];
  const many = (n: number, f: (i: number) => any) => Array.from({ length: n }, (_, i) => f(i));
  for (const part of ['Present', 'Actions', 'Wells']) {
    const H = [...head, { kind: 'heading', depth: 1, text: part }];
    await run(part + ' persons', [
      ...H,
      ...many(6000, (i) => ({ kind: 'item', depth: 1, marker: '•', text: `Ana Ruiz${i}` })),
    ]);
    await run(part + ' actions', [
      ...H,
      ...many(6000, (i) => ({ kind: 'item', depth: 1, marker: '•', text: `IOM to share list ${i}` })),
    ]);
    await run(part + ' announcements', [...H, ...many(6000, (i) => `Next meeting: ${1 + (i % 28)} May 2021`)]);
    await run(part + ' cells', [
      ...H,
      ...many(6000, (i) => ({
        text: i === 0 ? 'Action' : i === 1 ? 'Owner' : `share ${i}`,
        cell: { table: 0, row: i >> 1, column: i % 2, header: i < 2 },
      })),
    ]);
  }
}, 300000);
