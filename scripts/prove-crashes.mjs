import { prove } from './prove/prove.mjs';

/**
 * `npm run prove:crashes -- trials=1000 backends=leveldb,sqlite builds=plain seed=7`. A thousand take more than an hour: with `folder=some/folder
 * minutes=30` it stops in order, and the same command goes on in the same profile until it had `trials` kills.
 */
await prove('prove-crashes', ['plain']);
