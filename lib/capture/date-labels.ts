import { foldLetters } from '../dates/month-names';

/** What the words before a date say that it is. */
export type DateRole = 'original' | 'published' | 'created' | 'modified' | 'as-of' | 'period' | 'other';

const phrases: [DateRole, string][] = [
  [
    'original',
    'originally published|original publication date|original publication|first published|first posted|originally posted|date de publication originale|publie initialement|publicado originalmente|erstmals veroffentlicht|erstveroffentlichung|pubblicato originariamente|fecha de publicacion original|تاريخ النشر الاصلي|نشر اصلا',
  ],
  [
    'modified',
    // in “Weekly update, April 2022” the word is part of a title: as a label it begins its phrase
    'last updated?|latest update|updated|(?<!\\p{L}\\s*)update|last modified|modified|last reviewed|revised|last edited|edited|last changed|page last updated|mise? a jour|derniere mise a jour|derniere modification|modifie|actualise|ultima actualizacion|actualizad[oa]|ultima modificacion|modificado|aktualisiert|letzte aktualisierung|zuletzt geandert|letzte anderung|geandert|aggiornato|aggiornamento|ultimo aggiornamento|ultima modifica|atualizad[oa]|ultima atualizacao|bijgewerkt|laatst gewijzigd|gewijzigd|oppdatert|opdateret|uppdaterad|aktualizacja|zaktualizowano|guncelleme|guncellendi|обновлено|اخر تحديث|تحديث|تم التحديث|confirmed|metadata updated|수정|기사수정|최종수정|更新|更新日|更新时间|最終更新|修改',
  ],
  [
    'as-of',
    'as of|as at|as on|data extracted|data as of|situation as of|figures as of|valid as of|a la date du|en date du|situation au|donnees au|datos al|a fecha de|con corte a|datenstand|stand|dati al|dados de|حتى تاريخ|بتاريخ البيانات',
  ],
  [
    'period',
    'period covered|time period of the dataset|time period|reporting period|reference period|period of reference|temporal coverage|dataset date|date of dataset|coverage period|period|periode couverte|periode de reference|periode|periodo de referencia|periodo cubierto|periodo|berichtszeitraum|zeitraum|الفترة الزمنية|الفترة المشمولة|الفترة',
  ],
  [
    'other',
    'heute(?: ist)?|today(?: is)?|aujourd.?hui|hoy(?: es)?|oggi|copyright|©|\\(c\\)|deadline|event date|date of event|date of birth|born|died|retrieved|accessed|consulted|consulte le|expires?|expiry|valid until|until|next update|planned update|comment|joined|registered|since|established|founded|closing date|start date|end date|dataset added|added on|uploaded|received|accepted|submitted|recu le|accepte le|archived|recorded|aired|depuis|seit|desde',
  ],
  [
    'created',
    'created?|create date|date created|creation date|date de creation|fecha de creacion|erstellt|posted|posted on|posted at|posted by|added|date posted|gepostet|submitted by|mis en ligne|metadata created',
  ],
  [
    'published',
    'published|publish date|publication date|published date|date published|date of publication|published online|publishing date|pub date|release date|date of release|released|issued|issue date|date of issue|date issued|news date|publie|publiee|date de publication|date de parution|parution|paru|diffuse|publicad[oa]|publicacion|fecha de publicacion|fecha|publicacao|data de publicacao|veroffentlicht|veroffentlichung|veroffentlichungsdatum|erschienen|datum|online seit|pubblicat[oa]|pubblicazione|data di pubblicazione|data|gepubliceerd|geplaatst|publicatiedatum|publicerad|publisert|offentliggjort|opublikowano|data publikacji|yayinlanma|yayin tarihi|опубликовано|дата|نشر|نشر في|تاريخ النشر|التاريخ|تاريخ|입력|기사입력|등록|发布|发布时间|发表|公開日|公開|掲載|date|dated',
  ],
];

/** Words that stand between a label and its date. */
const joiner = String.raw`(?:\s*(?:on|at|in|the|le|du|el|il|am|vom|em|op|den|de|by|par|por|von|date|في|يوم|بتاريخ|[:：|–—,\-\[\]?()]|\p{L}+day|\p{L}+tag|\d{1,2}[:.h]\d{2}(?!\d)(?:\s*(?:[ap]\.?m\.?|uhr|[a-z]{2,4}(?=,)))?))*\s*$`;

const patterns = phrases.map(
  ([role, words]) => [role, new RegExp(String.raw`(?<!\p{L})(${words})${joiner}`, 'iu')] as const,
);
const bare = /^(?:data|date|dated|datum|fecha|дата|issued?|stand|period|periodo|added|recorded|established)$/;
const byName = /(?<!\p{L})(posted|published|written|created|submitted|by)\s.{0,60}$/iu;

/** A signature and its day: `By Ana Silva on`. */
const signed = /^(?:by|par|por|von)\s[^.!?]{3,50}\s(?:on|le|el|am)\s*$/iu;
const changed = /updat|edit|modif|review|revis|chang/iu;

/** The role that the end of `lead` gives to a date right after it, and the label's own words; null where it gives none. */
export function labelOf(lead: string): { role: DateRole; label: string } | null {
  const near = lead.slice(-70);
  const folded = foldLetters(near);
  let best: { role: DateRole; label: string; start: number } | null = null;
  for (const [role, pattern] of patterns) {
    const match = pattern.exec(folded);
    // the longest label wins: "last updated" before "date"
    // "data" is a label in Italian and a word in English: bare words label only what they open
    if (match && bare.test(match[1] ?? '') && folded.slice(0, match.index).trim() !== '') continue;
    if (match && (!best || match.index < best.start)) best = { role, label: match[1] ?? '', start: match.index };
  }
  if (best)
    return {
      role: best.role,
      label: near.slice(best.start, best.start + best.label.length) || best.label,
    };
  const named = byName.exec(folded);
  if (named && /posted|published|created/.test(named[1] ?? '')) return { role: 'created', label: named[1] ?? '' };
  return signed.test(folded) && !changed.test(folded) ? { role: 'created', label: 'by' } : null;
}
