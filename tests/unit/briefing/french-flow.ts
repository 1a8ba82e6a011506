import type { Flow } from '../../../lib/briefing/flow/flow';
import { body, flowOf, foreign, group, heading, labels, note, paragraph, table, text } from './flow-of';

/** A briefing in French, with its spaces and signs. */
export const frenchFlow: Flow = flowOf(
  [
    heading(1, [foreign('Réunion d’août')]),
    { type: 'facts', facts: [{ label: 'Quand', value: [foreign('jeudi 9 août 2018')] }] },
    paragraph('body', [text('« Hausse de 12 % » selon l’OIM'), note(1)]),
    group('note', [paragraph('label', [text('Remarque')]), group('summary', [body('À vérifier.')])]),
    table([['Pays', 'Nombre', 'Part']], [['Grèce', '560', '40 %']]),
  ],
  {
    locale: 'fr-CH',
    labels: { ...labels, notes: 'Notes de bas de page' },
    notes: [{ number: 1, children: [text('Source : OIM.')] }],
  },
);
