import { manifestDifferences } from '../../scripts/manifest/manifest-differences.mjs';
import { changedExtension } from '../driver/changed-extension';
import { extensionFolder } from '../driver/extension-folder';
import { expect, test } from './support/fixtures';

test('the manifest is what was agreed on, to the last key', () => {
  expect(manifestDifferences('chrome-mv3', extensionFolder())).toEqual([]);
});

test('one more permission, a weaker policy or an open file is found', () => {
  const planted: Record<string, unknown>[] = [
    { permissions: ['activeTab', 'tabs'] },
    { host_permissions: ['https://*/*'] },
    { content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" } },
    { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
    { externally_connectable: { matches: ['https://portal.example/*'] } },
    { content_scripts: [{ matches: ['<all_urls>'], js: ['capture.js'] }] },
    { optional_permissions: ['downloads'] },
    { externally_connectable: undefined },
  ];
  for (const manifest of planted)
    expect(manifestDifferences('chrome-mv3', changedExtension({ manifest })), JSON.stringify(manifest)).not.toEqual([]);
});
