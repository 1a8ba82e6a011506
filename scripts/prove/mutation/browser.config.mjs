import { mergeConfig } from 'vitest/config';
import browser from '../../../vitest.browser.config.ts';
import { withMutants } from './with-mutants.mjs';

export default mergeConfig(browser, withMutants());
