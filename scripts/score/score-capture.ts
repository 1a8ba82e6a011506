import '../../lib/model/configure-zod';
import { scoreMetadata } from './capture/score-metadata';

const t = await scoreMetadata(process.argv.slice(2).filter((a) => !a.startsWith('--')));
if (process.argv.includes('--details'))
  console.log((t.details ?? []).filter((l) => !process.argv.includes('--own') || /: Rapporteur /.test(l)).join('\n'));
console.log(t.title);
for (const r of [t.header, ...t.rows]) console.log(r.join(' | '));
