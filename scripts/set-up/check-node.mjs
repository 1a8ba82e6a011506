/**
 * Refuses a Node that is too old for the tools, in words instead of a syntax error deep inside one of them.
 * Vite needs modules that 20.19 has, and of the later ones 22.12: 21 and the first of 22 lack them.
 * @param {string} version such as `20.19.0`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Rapporteur needs Node 20.19 or newer (of 22: 22.12), and this is Node ${version}. Get one at https://nodejs.org`,
  );
}
