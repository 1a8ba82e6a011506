import { foldText } from '../language/fold-text';
import { stemWord } from '../language/stem-word';
import { tellingWords } from '../language/telling-words';
import type { FigureMeasure } from '../model/figure-facts';
import { namesMeasure } from './names-measure';

/**
 * Words with which sources write one and the same thing. What is left of a label without them narrows it ("by sea", "Syrian",
 * "unaccompanied"), and figures whose labels are narrowed otherwise count other things.
 */
const plain = [
  'migrant refugee person people individual asylum seeker population irregular mixed total number overall all figure case',
  'arrival arrived arriving arrive registered registration register recorded reported detected detection identified counted count',
  'authority authoritie new newly far monthly month weekly week quarter quarterly year yearly cumulative period current previous date end',
  'refugie migrante personne individu demandeur asile irregulier total nombre enregistre enregistree arrivee arrive nouveau nouvelle nouvelles autorite detecte detectee mois semaine trimestre annee cumul cumule',
  'refugiado refugiada persona individuo solicitante asilo irregular total numero registrado registrada llegada nuevo nueva autoridad autoridade detectado detectada mes semana trimestre ano acumulado',
  'first second third half january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2',
  'مهاجر مهاجرا مهاجرين مهاجرون لاجئ لاجئا لاجئين لاجئون شخص شخصا اشخاص عدد اجمالي مجموع وصول وصل وافد وافدين وافدون مسجل مسجلين تسجيل غير نظامي نظاميين طالب لجوء',
];
const plainStems = new Set(plain.flatMap((line) => line.split(' ').map((word) => stemWord(foldText(word)))));

/** What narrows a label, for comparing only: stems in order of the alphabet, without what its place and its measure say already. */
export function scopeOf(what: string, place: string, measure: FigureMeasure | null): string {
  const said = tellingWords(place);
  return [...tellingWords(what)]
    .filter((stem) => !plainStems.has(stem) && !said.has(stem) && !/^\p{N}/u.test(stem))
    .filter((stem) => measure === null || !namesMeasure(stem, measure))
    .sort()
    .join(' ');
}
