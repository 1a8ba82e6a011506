import type { Token } from './token';

/** The words or sign for percent that stand at a token, and the token behind them; null where none do. */
export function percentAt(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const [first, second] = tokens.slice(at, at + 2);
  if (!first) return null;
  if (/^[%٪]$/.test(first.text)) return { text: '%', to: at + 1 };
  const words = `${first.fold} ${second?.fold ?? ''}`;
  if (second && /^(?:per cent|pour cent|por ciento|por cien|في الميه|في المايه)$/.test(words))
    return { text: `${first.text} ${second.text}`, to: at + 2 };
  if (/^(?:percent|pourcent|pct|pc|percentage|per-cent|بالميه|بالمايه)$/.test(first.fold))
    return { text: first.text, to: at + 1 };
  return first.text === '-' && /^per/.test(second?.fold ?? '') ? { text: 'per cent', to: at + 2 } : null;
}
