import type { FigureMeasure } from '../model/figure-facts';

/** How words that name a measure begin, folded: English, French, Spanish, Arabic. */
const beginnings: [FigureMeasure, string][] = [
  ['arrivals', 'arriv llega وصل وصول وافد'],
  ['departures', 'depart left exit sortie sali مغادر'],
  ['returns', 'return retour retorn عائد عوده'],
  ['registered', 'regist enregist مسجل تسجيل'],
  ['detected', 'detect رصد كشف'],
  ['disembarked', 'disembark debarqu desembar انزال'],
  ['intercepted', 'intercep اعتراض'],
  ['crossings', 'crossing border franchiss traver frontier cruce عبور'],
  ['intentions', 'intention intencion attest attestation نيه'],
  ['applications', 'applica applied demande solicitud lodged طلب'],
  ['decisions', 'decision قرار'],
  ['pending', 'pending attente pendiente معلق'],
  ['present', 'present strand bloqu varad hoste accommod عالق موجود'],
  ['displaced', 'displac deplac desplaz idp pdi نازح نازحين'],
  ['refugees', 'refug لاجئ'],
  ['reception', 'recept accueil acogida capacit bed استقبال'],
  ['dead-or-missing', 'dead death died missing mort dispar decede muert fallec وفاه مفقود'],
  ['children', 'child minor enfant mineur nin menor طفل اطفال'],
  [
    'unaccompanied-children',
    'unaccomp uasc separated child minor enfant mineur accompagn acompan menor nin مصحوب طفل اطفال',
  ],
  ['population', 'popula inhabit habitant سكان'],
  ['reached', 'reach assist attein benef alcanz مستفيد'],
  ['in-need', 'need besoin necesi محتاج'],
  ['funding', 'fund financ required received فند تمويل'],
];
const byMeasure = new Map(beginnings.map(([measure, words]) => [measure, words.split(' ')]));

/** Whether a folded word is one of those that name a measure. */
export function namesMeasure(word: string, measure: FigureMeasure): boolean {
  return (byMeasure.get(measure) ?? []).some((beginning) => word.startsWith(beginning));
}
