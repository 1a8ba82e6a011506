import { createServer } from 'node:http';

/**
 * What is known of each mutant, and the address at which the tests ask and tell while they run.
 * @param {{ id: number }[]} mutants
 * @returns {Promise<Ledger>}
 * @typedef {{ address: string, alive: Set<number>, again: Map<number, Set<string>>, unfinished: Set<string>, broken: Set<string>,
 *   reached: Set<number>, leftOut: Set<number>, activate: (id: number | null) => void, close: () => void }} Ledger `again`: the test files that
 *   must be run anew for a mutant, from the start; `unfinished`: those that a mutant spoilt in the middle; `broken`: those that fail without any
 */
export async function openLedger(mutants, secondsForATest = 60) {
  const alive = new Set(mutants.map(({ id }) => id));
  const [again, unfinished, broken, reached, leftOut, lived] = [
    new Map(),
    new Set(),
    new Set(),
    new Set(),
    new Set(),
    new Set(),
  ];
  let active = null;
  const runAgain = (id, file) => again.set(id, (again.get(id) ?? new Set()).add(file));
  const answers = {
    start: () => ({ active }),
    first: ({ file, failed, reached: ids }) => {
      if (failed) broken.add(file);
      for (const id of ids) reached.add(id);
      return { ids: ids.filter((id) => alive.has(id)) };
    },
    todo: ({ file, test, reached: ids, once, milliseconds }) => {
      for (const id of once) {
        runAgain(id, file);
        reached.add(id);
      }
      const open = ids.filter(
        (id) => alive.has(id) && !again.get(id)?.has(file) && !lived.has(`${id} ${file} ${test}`),
      );
      const most = Math.max(3, Math.floor((secondsForATest * 1000) / Math.max(1, milliseconds)));
      for (const id of open.slice(most)) leftOut.add(id);
      return { ids: open.slice(0, most) };
    },
    alive: ({ id }) => ({ alive: alive.has(id) }),
    verdict: ({ file, test, id, verdict }) => {
      if (verdict === 'killed') alive.delete(id);
      if (verdict === 'lived') lived.add(`${id} ${file} ${test}`);
      if (verdict === 'spoilt') {
        runAgain(id, file);
        unfinished.add(file);
      }
      return {};
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const question = JSON.parse(body);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(JSON.stringify(answers[question.about](question)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const activate = (id) => {
    active = id;
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address, alive, again, unfinished, broken, reached, leftOut, activate, close };
}
