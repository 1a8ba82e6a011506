import { afterEach, beforeAll, beforeEach } from 'vitest';
import { getFn, setFn } from 'vitest/suite';

/**
 * Set up with every test file while mutants are tried. Each test runs twice as it is, which says what it reaches and that it can be repeated;
 * then once for each living mutant that it reaches, in the same page or process. Where it fails, it must pass again with the switch off, or
 * the failure is not believed. A mutant that the file reaches while it loads is tried by a run of its own, with the switch on from the start.
 */
const { fetch, setTimeout, performance } = globalThis;
const tell = (body) => fetch(import.meta.env.VITE_MUTANTS, { method: 'POST', body: JSON.stringify(body) });
const ask = async (body) => (await tell(body)).json();

const { active } = await ask({ about: 'start' });
let on = active;
let hits = 0;
/** A loop that a mutant makes endless goes through its switch again and again. */
let mostHits = 20_000_000;
let reached = new Map();
globalThis.$switchedOn = (id) => {
  if (on === null) reached.set(id, (reached.get(id) ?? 0) + 1);
  if (on !== id) return false;
  hits += 1;
  if (hits > mostHits) throw new Error(`mutant ${id} does not end`);
  return true;
};

const whileLoading = new Set();
let spoilt = false;
let trial = null;

const testsIn = (task) => (task.type === 'test' ? [task] : (task.tasks ?? []).flatMap(testsIn));

async function judge(failed) {
  const { stage, file, name } = trial;
  const told = (verdict) => tell({ about: 'verdict', file, test: name, id: trial.id, verdict });
  if (stage === 'first') {
    trial.first = reached;
    const { ids } = await ask({ about: 'first', file, test: name, failed, reached: [...reached.keys()] });
    if (failed || ids.length === 0) return end();
    return next('second');
  }
  if (stage === 'second') {
    trial.milliseconds = performance.now() - trial.began;
    trial.counts = reached;
    const once = [...trial.first.keys(), ...whileLoading].filter(
      (id) => failed || whileLoading.has(id) || !reached.has(id),
    );
    const about = { about: 'todo', file, test: name, once, milliseconds: trial.milliseconds };
    trial.queue = (await ask({ ...about, reached: failed ? [] : [...reached.keys()] })).ids;
    return onward();
  }
  if (stage === 'control') {
    await told(failed ? 'spoilt' : 'killed');
    spoilt = failed;
    return spoilt ? end() : onward();
  }
  if (failed) return next('control');
  await told('lived');
  return onward();
}

async function onward() {
  const id = trial.queue.shift();
  if (id === undefined) return end();
  const { alive } = await ask({ about: 'alive', id, file: trial.file, test: trial.name });
  if (!alive) return onward();
  trial.id = id;
  mostHits = 100 * trial.counts.get(id) + 10_000;
  next('mutant');
}

function next(stage) {
  trial.stage = stage;
}

function end() {
  trial.stage = 'done';
}

if (active === null) {
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to know which fixtures are asked for.
  beforeAll(({}, suite) => {
    for (const task of testsIn(suite.file ?? suite)) {
      task.retry = { count: 1_000_000, condition: () => trial !== null && trial.stage !== 'done' };
      const run = getFn(task);
      setFn(task, () => {
        if (trial.stage !== 'mutant') return run();
        const late = new Promise((_, reject) =>
          setTimeout(() => reject(new Error('too slow')), 2_000 + 10 * trial.milliseconds),
        );
        return Promise.race([run(), late]);
      });
    }
  });

  beforeEach(async ({ task }) => {
    if (trial?.task !== task) {
      for (const id of reached.keys()) whileLoading.add(id);
      trial = { task, file: task.file.filepath, name: task.fullName, stage: spoilt ? 'done' : 'first', judged: true };
    }
    if (!trial.judged) await judge(true);
    if (trial.stage === 'done') return;
    trial.judged = false;
    trial.began = performance.now();
    reached = new Map();
    hits = 0;
    on = trial.stage === 'mutant' ? trial.id : null;
  });

  afterEach(async ({ task }) => {
    on = null;
    if (trial.stage === 'done') return;
    trial.judged = true;
    await judge(task.result.state === 'fail');
    reached = new Map();
    // Only a failure is tried again, so every try but the last is called one.
    task.result.state = trial.stage === 'done' ? 'pass' : 'fail';
    task.result.errors = trial.stage === 'done' ? undefined : [{ message: 'the next try follows' }];
  });
}
