/** The policies of Trusted Types that the desk allows (wxt.config.ts). */
const policy = "require-trusted-types-for 'script'; trusted-types app dompurify";

const met: string[] = [];
let holds = false;

/**
 * Puts this page under the desk's rule that no string becomes mark-up, for good. Answers a function that tells and forgets what was
 * against it since.
 */
export function underDeskPolicy(): () => string[] {
  if (!holds) {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      met.push(`${violatedDirective}: ${sample}`);
    });
    holds = true;
  }
  return () => met.splice(0);
}
