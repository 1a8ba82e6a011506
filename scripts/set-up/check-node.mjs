/**
 * Refuses a Node that is too old for the tools, in words instead of a syntax error deep inside one of them.
 * @param {string} version such as `20.19.0`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Rapporteur needs Node 20.19 or newer, and this is Node ${version}. Get one at https://nodejs.org`);
}
