import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifestSchema = z.object({
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }).optional(),
});
const chromium = manifestSchema.parse(read('scripts/manifest/chrome-mv3.json'));
const firefox = manifestSchema.parse(read('scripts/manifest/firefox-mv3.json'));
const page = readFileSync('docs/data-flow.md', 'utf8');

const chromiumPolicySchema = z.strictObject({
  ExtensionSettings: z.record(
    z.string().regex(/^[a-p]{32}$/),
    z.strictObject({
      installation_mode: z.enum(['allowed', 'normal_installed', 'force_installed']),
      blocked_permissions: z.array(z.string()),
      runtime_blocked_hosts: z.array(z.string().regex(/^\*:\/\/[\w.*-]+$/)),
    }),
  ),
});
// Chrome's and Edge's words for it: chromeenterprise.google/policies/#WebRtcIPHandling, learn.microsoft.com/deployedge (WebRtcLocalhostIpHandling).
const noDirectUdp = z.literal('disable_non_proxied_udp');
const policySchemas = {
  chrome: chromiumPolicySchema.extend({ WebRtcIPHandling: noDirectUdp }),
  edge: chromiumPolicySchema.extend({ WebRtcLocalhostIpHandling: noDirectUdp }),
};

describe('the sample policies for managed browsers', () => {
  test.each(['chrome', 'edge'] as const)('%s: blocks no permission that the extension has', (browser) => {
    const { ExtensionSettings } = policySchemas[browser].parse(read(`docs/policies/${browser}.json`));
    for (const { blocked_permissions: blocked } of Object.values(ExtensionSettings)) {
      expect(blocked.filter((name) => chromium.permissions.includes(name))).toEqual([]);
      expect(blocked.length).toBeGreaterThan(5);
    }
    const [id] = Object.keys(ExtensionSettings);
    expect(page).toContain(id);
  });

  test('Firefox: names the extension as its manifest does, and has no WebRTC', () => {
    const settings = z.record(
      z.string(),
      z.strictObject({
        installation_mode: z.literal('allowed'),
        private_browsing: z.literal(false),
        restricted_domains: z.array(z.string()),
      }),
    );
    const preferences = z.strictObject({
      'media.peerconnection.enabled': z.strictObject({ Value: z.literal(false), Status: z.literal('locked') }),
    });
    const policySchema = z.strictObject({
      policies: z.strictObject({ ExtensionSettings: settings, Preferences: preferences }),
    });
    const { policies } = policySchema.parse(read('docs/policies/firefox.json'));
    expect(Object.keys(policies.ExtensionSettings)).toEqual([firefox.browser_specific_settings?.gecko.id]);
  });
});

describe('the page for the IT department', () => {
  test('explains every permission, and no other', () => {
    const named = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const asked = [chromium, firefox].flatMap((manifest) => [
      ...manifest.permissions,
      ...manifest.optional_host_permissions,
    ]);
    expect(named.sort()).toEqual([...new Set(asked)].sort());
  });

  test('names only commands that there are', () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(read('package.json'));
    const named = [...page.matchAll(/`npm run (prove:\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) {
      const [, file = ''] = (scripts[name] ?? '').split(' ');
      expect(() => readFileSync(file), name).not.toThrow();
    }
  });
});
