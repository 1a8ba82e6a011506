const rounded =
  /\b(?:rounded (?:up |down |off )?to (?:the )?(?:nearest )?|arrondi\w* (?:a la |au |aux )(?:plus proche )?|redondead\w+ (?:a la |al |a los )(?:mas proximo |mas cercano )?)(\d[\d ,.]*|\w+)/;
const words = new Map(
  [
    ...(['five 5', 'ten 10', 'fifty 50', 'hundred 100', 'hundreds 100', 'thousand 1000', 'thousands 1000'] as const),
    ...(['dizaine 10', 'centaine 100', 'millier 1000', 'cinq 5', 'decena 10', 'centena 100', 'millar 1000'] as const),
  ].map((pair): [string, number] => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])]),
);

/** To what a text says that its figures are rounded; null where it does not say. @param folded the text, folded */
export function roundedTo(folded: string): number | null {
  const [, said = ''] = rounded.exec(folded) ?? [];
  const value = words.get(said) ?? Number(said.replace(/\D/g, ''));
  return value > 0 ? value : null;
}
