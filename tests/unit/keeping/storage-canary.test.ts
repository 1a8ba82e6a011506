import { expect, test } from 'vitest';
import { storageCanary } from '../../../lib/keeping/storage-canary';
import { heldArea } from './held-area';

const at = (sequence: number) => ({ storeId: 'a', sequence, counts: { clips: 1 } });

test('remembers how far the store is, and nothing that is no canary', async () => {
  const area = heldArea();
  const canary = storageCanary(area);
  expect(await canary.read()).toBeNull();
  await canary.write(at(3));
  expect(await canary.read()).toEqual(at(3));
  await area.set({ canary: { storeId: 'a' } });
  expect(await canary.read()).toBeNull();
});

test('a late line makes the journal behind and leaves it undoubted; the latest one counts, whatever is noted after it', async () => {
  const canary = storageCanary(heldArea());
  await canary.write(at(8), true);
  await canary.write(at(7), true);
  await canary.write(at(7));
  expect([await canary.isBehind(), await canary.isInDoubt(), await canary.latestLate()]).toEqual([true, false, 8]);
});

test('a copy that was written anew makes good what it has, and no line that was late after it', async () => {
  const canary = storageCanary(heldArea());
  await canary.setBehind(true);
  await canary.write(at(8), true);
  await canary.setBehind(false, 7);
  expect([await canary.isBehind(), await canary.isInDoubt(), await canary.latestLate()]).toEqual([true, false, 8]);
  await canary.setBehind(false, 8);
  expect([await canary.isBehind(), await canary.latestLate()]).toEqual([false, 0]);
});

test('tells whoever follows of both', async () => {
  const canary = storageCanary(heldArea());
  let told = 0;
  const end = canary.followBehind(() => {
    told += 1;
  });
  await canary.write(at(1));
  expect(told).toBe(0);
  await canary.write(at(2), true);
  await canary.setBehind(true);
  expect(told).toBe(2);
  end();
  await canary.setBehind(false);
  expect(told).toBe(2);
});

test('tells whoever follows it of how far the store is, and of nothing else', async () => {
  const canary = storageCanary(heldArea());
  let told = 0;
  const end = canary.follow(() => {
    told += 1;
  });
  await canary.setBehind(true);
  expect(told).toBe(0);
  await canary.write(at(1));
  await canary.write(null);
  expect(told).toBe(2);
  end();
  await canary.write(at(2));
  expect(told).toBe(2);
});
