import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extensionFolder } from '../driver/extension-folder';
import { expect, test } from './support/fixtures';

test('the extension asks for these permissions, for no host, and opens nothing to pages or other extensions', () => {
  const manifest = JSON.parse(readFileSync(resolve(extensionFolder(), 'manifest.json'), 'utf8'));
  expect(manifest.permissions.sort()).toEqual(
    ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
  );
  for (const absent of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources'])
    expect(manifest[absent], absent).toBeUndefined();
  // None of them is granted: the person is asked for one site at a time.
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.externally_connectable).toEqual({ ids: [] });
  expect(manifest.incognito).toBe('not_allowed');
  expect(String(manifest.content_security_policy.extension_pages).split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self' data: blob:",
    "media-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self'",
    'trusted-types app dompurify',
    "worker-src 'self'",
  ]);
});
