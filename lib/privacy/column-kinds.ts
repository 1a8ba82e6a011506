import { foldText } from '../language/fold-text';
import { namesDocument } from './find-document-numbers';
import type { DetailKind } from './personal-detail';

/** What the label of a column or a row says that it holds. `any-name` may also name places or bodies, `birth` may count them. */
export type LabelKind = DetailKind | 'any-name' | 'birth';

const labels: [LabelKind, RegExp][] = [
  [
    'email',
    /^(?:contact )?(?:e-?mails?|mails?|courriels?|adresse (?:e-?mail|electronique|courriel)|correos?(?: electronicos?)?|البريد(?: الالكتروني)?|بريد(?: الكتروني)?|الايميل|ايميل)(?: (?:address(?:es)?|adresse|id|de contacto?|de contact))?$/,
  ],
  [
    'phone',
    /^(?:(?:contact|office|work|home|numeros?(?: de)?|num|n°|no|رقم) )?(?:(?:tele?)?phones?(?: ?\/ ?mobiles?)?|tel|mobiles?|cell(?:phone| ?phone|ular(?:es)?)?|whats ?app|viber|signal|fax|gsm|portables?|telefono?s?|movil(?:es)?|contact (?:no|number)s?|هواتف|تلفون|(?:ال)?(?:هاتف|جوال|موبايل)|المحمول|واتساب|فاكس)(?: (?:numbers?|no|nos|num|#|portable|mobile|movil|fixe|de contacto?))?(?: ?\/ ?(?:fax|whats ?app|viber|mobile))?$/,
  ],
  [
    'name',
    /^(?:(?:im|agency|cluster|sector|main|alternate|alternative|deputy|primary|secondary|national|1st|2nd) )?(?:focal (?:points?|persons?)|contacts?(?: (?:persons?|names?|points?))?|points? of contact|(?:(?:full|first|last|given|family) |sur)names?|names? of (?:focal points?|contacts?|persons?|staff)|personnes? (?:de |a )?contact(?:er)?|points? foca(?:l|ux)|prenoms?(?: (?:et|&|\/) ?noms?)?|noms? (?:(?:et|&|\/) ?prenoms?|complets?|de famille)|nombres? y apellidos?|apellidos?(?: y nombres?)?|nombres? completos?|personas? de contacto|puntos? focal(?:es)?|contactos?|الاسم (?:الكامل|الاول|الثلاثي|الرباعي)|اسم العايله|اللقب|الشهره|(?:جهه|نقطه|مسوول) الاتصال|الشخص المسوول|ضابط الارتباط)(?: names?)?$/,
  ],
  ['any-name', /^(?:names?|noms?|nombres?|الاسم|اسم|الاسماء|staff|persons?|participants?|members?|officers?)$/],
  ['id', /^(?:case|dossier|expediente|progres)$/],
  [
    'coordinates',
    /^(?:gps )?(?:lat(?:itude?|itud)?|lon(?:gitude?|gitud)?|long|lng|gps|coordinates?|coordonnees(?: gps)?|coordenadas|خط العرض|خط الطول|الاحداثيات|#geo ?\+(?:lat|lon))(?: \(.{1,12}\))?$/,
  ],
];

/** What a label announces: "E-mail", "Nom et prénom", "Teléfono móvil", "رقم الهاتف". Null for every other label. */
export function labelKind(label: string): LabelKind | null {
  if (label.length > 60) return null;
  const folded = foldText(label)
    .replace(/[’‘]/g, "'")
    .replace(/\(s\)|\(es\)/g, 's')
    .replace(/[.:*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const known = labels.find(([, pattern]) => pattern.test(folded));
  if (known) return known[0];
  // Most columns that are called so number the rows.
  return folded === 'id' ? null : namesDocument(label.trim());
}
