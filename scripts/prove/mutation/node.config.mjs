import { mergeConfig } from 'vitest/config';
import unit from '../../../vitest.config.ts';
import { withMutants } from './with-mutants.mjs';

export default mergeConfig(unit, withMutants());
