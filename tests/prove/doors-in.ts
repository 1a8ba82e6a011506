import { parseSync } from 'vite';
import { childrenOf, isNode, nameOf, type SyntaxNode } from '../unit/architecture/syntax-node';

const networkNames = new Set(
  (
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection webkitRTCPeerConnection ' +
    'sendBeacon importScripts SharedWorker eval Function innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe createContextualFragment ' +
    'sendNativeMessage connectNative onMessageExternal onConnectExternal'
  ).split(' '),
);
/** `Function.prototype` and `x instanceof Function` make nothing of text. */
const makesCode = /^(CallExpression|NewExpression)$/;

/**
 * The doors to the network and from text to code that a built script names: identifiers, properties and words in quotes alike, for
 * only a name put together of pieces escapes, and it does not escape the policy and the witnesses. Addresses of the web in quotes
 * are told as they stand; so is code that is loaded from an address that is not a literal of ours.
 */
export function doorsIn(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  const root: unknown = program;
  if (errors[0] || !isNode(root)) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  const open: SyntaxNode[] = [root];
  // A stack of its own: a minified library is nested deeper than generators like.
  for (let node = open.pop(); node; node = open.pop()) {
    for (const { child } of childrenOf(node)) open.push(child);
    const name = nameOf(node);
    if (/^(Identifier|PrivateIdentifier|Literal)$/.test(node.type) && networkNames.has(name) && name !== 'Function')
      found.push(name);
    if (makesCode.test(node.type) && isNode(node.callee) && nameOf(node.callee) === 'Function') found.push('Function');
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(...addressesIn(node.value));
    if (node.type === 'TemplateElement') found.push(...addressesIn(text.slice(node.start, node.end)));
    if (
      node.type === 'ImportExpression' &&
      isNode(node.source) &&
      !isOwnFile(text.slice(node.source.start, node.source.end))
    )
      found.push('import()');
  }
  return found;
}

const isOwnFile = (source: string): boolean => /^["'`]\.{0,2}\/[^$]*$/.test(source);

/** Addresses that name a place: protocol, and a host that a name server could be asked for. */
function addressesIn(value: string): string[] {
  return [...value.matchAll(/(?:https?|wss?|stun|turns?):(?:\/\/)?[^\s"'`<>()\\{}]+/gi)].map(([address]) => address);
}
