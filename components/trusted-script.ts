/** The part of Trusted Types that we use; the shared types of the DOM do not know it yet. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): string };
  };
}

type Policy = { createScriptURL(url: string): string };
let policy: Policy | null = null;

/**
 * The address of one of our own scripts, in the form in which the browser lets a thread start from it. Throws for any other address: this is
 * the only use that is made of the policy.
 */
export function trustedScript(address: string): string {
  // The cast: see `WithTrustedTypes`.
  const { trustedTypes } = globalThis as WithTrustedTypes;
  policy ??= trustedTypes?.createPolicy('app', { createScriptURL: ownScript }) ?? { createScriptURL: ownScript };
  return policy.createScriptURL(address);
}

function ownScript(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError('not a script of ours');
  return url.href;
}
