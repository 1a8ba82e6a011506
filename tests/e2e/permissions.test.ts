import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extensionFolder } from '../driver/extension-folder';
import { expect, test } from './support/fixtures';

test('the extension asks for these permissions, for no host, and opens nothing to pages or other extensions', () => {
  const manifest = JSON.parse(readFileSync(resolve(extensionFolder(), 'manifest.json'), 'utf8'));
  expect(manifest.permissions.sort()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
  );
  for (const absent of [
    'host_permissions',
    'optional_host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
  ])
    expect(manifest[absent], absent).toBeUndefined();
  expect(manifest.externally_connectable).toEqual({ ids: [] });
  const policy = String(manifest.content_security_policy.extension_pages);
  for (const rule of [
    "default-src 'none'",
    "connect-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy.split('; ')).toContain(rule);
});
