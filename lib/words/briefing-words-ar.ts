import type { BriefingWords } from './briefing-words-en';
import { checkWordsAr } from './check-words-ar';
import { figureBriefingWordsAr } from './figure-briefing-words-ar';

/**
 * Words of the briefing in Arabic, as the products of the United Nations name these things: with the digits 0 to 9, as
 * the figures that are quoted have them, and a clock of 24 hours. No word carries a bidi control; where signs would be set
 * on the wrong side of a number, a word stands instead.
 */
export const briefingWordsAr: BriefingWords = {
  locale: 'ar-u-hc-h23-nu-latn',
  dir: 'rtl',
  product: 'مذكرة إحاطة',
  series: 'سلسلة الاجتماعات',
  when: 'الموعد',
  where: 'المكان',
  preparedOn: 'تاريخ الإعداد',
  length: 'الطول',
  readingTime: (minutes) =>
    `تُقرأ في ${counted(minutes, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: 'دقائق',
      many: 'دقيقة',
      other: 'دقيقة',
    })}`,
  leftOutLabel: 'ما لم يُدرج',
  leftOutForReaders: (clips) =>
    `${counted(clips, {
      one: 'مقتطف واحد غير مُدرج: ليس موجَّهاً',
      two: 'مقتطفان غير مُدرجين: ليسا موجَّهين',
      few: 'مقتطفات غير مُدرجة: ليست موجَّهة',
      many: 'مقتطفاً غير مُدرج: ليست موجَّهة',
      other: 'مقتطف غير مُدرج: ليست موجَّهة',
    })} إلى قرّاء هذه النسخة`,
  ownTextLeftOut: 'لم تُدرج النصوص المكتوبة للمجموعة نفسها: ليست موجَّهة إلى قرّاء هذه النسخة',
  detailsBlanked: (details) =>
    `حلّت العلامة […] محل ${counted(details, {
      one: 'بيان شخصي واحد',
      two: 'بيانين شخصيين',
      few: 'بيانات شخصية',
      many: 'بياناً شخصياً',
      other: 'بيان شخصي',
    })}`,
  notInThisVersion: '[غير مُدرج في هذه النسخة]',
  goneReference: '[لم يعد موجوداً]',
  sensitivityLabel: 'درجة الحساسية',
  sensitivity: { low: 'منخفضة', moderate: 'متوسطة', high: 'عالية', severe: 'شديدة' },
  dateNotSet: 'لم يُحدَّد بعد',
  untitledMeeting: 'اجتماع بلا عنوان',
  untitledTopic: 'بند بلا عنوان',
  highlights: 'أبرز النقاط',
  keyFigures: 'الأرقام الرئيسية',
  agenda: 'جدول الأعمال',
  contents: 'المحتويات',
  new: 'المستجدات',
  figures: 'الأرقام',
  figureColumns: { what: 'البيان', before: 'الاجتماع الأخير', now: 'حالياً', change: 'التغيّر', source: 'المصدر' },
  disagreements: 'أوجه التباين بين المصادر',
  lineToTake: 'الموقف المقترح',
  ask: 'الطلب المقترح',
  note: 'ملاحظة',
  gap: 'ثغرة',
  annex: 'المرفق',
  evidence: 'الأدلة',
  evidenceNumber: (number) => `الدليل ${number}`,
  underItem: (number) => `البند ${number}`,
  sources: 'المصادر',
  notes: 'الحواشي',
  verification: 'التحقق',
  method: 'ملاحظات بشأن المنهجية والتسميات',
  table: 'جدول',
  page: 'الصفحة',
  backToText: 'العودة إلى النص',
  noTopics: 'لا يتضمن جدول أعمال هذا الاجتماع أي بنود بعد.',
  noSources: 'لم يُستشهد بأي مصدر.',
  leftOut: 'غير مُدرج في المذكرة',
  noHighlights: 'لم تُكتب أي نقاط بارزة.',
  noKeyFigures: 'لم تُختَر أي أرقام رئيسية.',
  noLine: 'لم يُكتب أي موقف مقترح.',
  moreClips: (clips) =>
    `${counted(clips, {
      zero: 'لا مقتطفات أخرى',
      one: 'مقتطف آخر',
      two: 'مقتطفان آخران',
      few: 'مقتطفات أخرى',
      many: 'مقتطفاً آخر',
      other: 'مقتطف آخر',
    })} بشأن هذا البند في الملف الكامل.`,
  wholeIn: (evidence) => `المحتوى الكامل في المرفق، ${evidence}.`,
  someRows: (shown, all) => `الصفوف المعروضة: ${written(shown)} من أصل ${written(all)}.`,
  someColumns: (shown, all) => `الأعمدة المعروضة: ${written(shown)} من أصل ${written(all)}.`,
  imageInPack: 'الصورة في الملف الكامل.',
  tableInPack: 'الجدول في الملف الكامل.',
  transcribed: 'منسوخ يدوياً.',
  paraphrased: 'بصياغتنا.',
  cut: 'نص مختصر؛ تشير العلامة […] إلى كلمات محذوفة.',

  methodSentences: {
    quotes: 'تُنقل الاقتباسات حرفياً؛ وتشير العلامة […] إلى كلمات محذوفة.',
    inPack: 'ما اختُصر هنا يرد كاملاً في الملف الكامل.',
    dates: 'التواريخ هي تلك التي تذكرها المصادر؛ وتدل عبارة «اطُّلع عليه» على اليوم الذي قُرئ فيه المصدر.',
    designations:
      'الأسماء والتسميات الواردة في الاقتباسات هي أسماء المصادر وتسمياتها، ولا تنطوي على إبداء أي رأي بشأن أي مركز قانوني.',
    sums: 'لا تُجمع أرقام من مصادر مختلفة. وما حسبناه بأنفسنا يحمل عبارة «من حساباتنا».',
    unattributed: 'الأقوال التي تحمل عبارة «لا يُنسب إلى قائله» ترد دون ذكر قائلها (قاعدة تشاتام هاوس).',
    tlp: 'تتبع علامات TLP بروتوكول إشارات المرور (Traffic Light Protocol)، الإصدار 2.0 (first.org/tlp)، ولا تُترجم.',
  },
  notVerified: 'لم يُقرأ أي مصدر مجدداً منذ يوم الاطلاع عليه.',

  weekdayAndDate: (weekday, date) => `${weekday} ${date}`,
  range: (start, end) => `من ${start} إلى ${end}`,
  instant: (date, time) => `${date}، ${time}`,
  zoned: (time, abbreviation, zone) =>
    abbreviation === zone ? `${time} ${zone}` : `${time} ${abbreviation} (${zone})`,
  summary: (clips, sources, gaps) =>
    [
      counted(clips, {
        zero: 'لا مقتطفات',
        one: 'مقتطف واحد',
        two: 'مقتطفان',
        few: 'مقتطفات',
        many: 'مقتطفاً',
        other: 'مقتطف',
      }),
      counted(sources, {
        zero: 'لا مصادر',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: 'مصادر',
        many: 'مصدراً',
        other: 'مصدر',
      }),
      ...(gaps === 0
        ? []
        : [
            counted(gaps, {
              one: 'ثغرة واحدة',
              two: 'ثغرتان',
              few: 'ثغرات',
              many: 'ثغرة',
              other: 'ثغرة',
            }),
          ]),
    ].join('، '),
  nothingCited: 'لا مقتطفات',

  citation: {
    source: 'المصدر',
    by: 'من جانب',
    undated: 'نُشر',
    published: (date) => `نُشر في ${dated(date)}`,
    noDate: 'لم يُعثر على تاريخ',
    noYear: 'د.ت.',
    lastChanged: (date) => `آخر تعديل للصفحة في ${dated(date)}`,
    asOf: (date) => `البيانات حتى ${dated(date)}`,
    covering: (start, end) => (start === end ? `عن ${dated(start)}` : `عن الفترة من ${dated(start)} إلى ${dated(end)}`),
    foundOn: 'متاح على',
    accessed: (dates) => `اطُّلع عليه في ${dates}`,
    read: (date) => `اطُّلع عليه في ${dated(date)}`,
    verified: (date, verdict) => `جرى التحقق في ${dated(date)}: ${verdict}`,
    superseded: (date) => `حلّت محله طبعة أحدث (${date})`,
    supersedes: (date) => `طبعة أحدث تحل محل السابقة (${date})`,
    etAl: 'وآخرون',
    untitled: 'صفحة بلا عنوان',
    confidential: 'سري',
    transcribed: 'منسوخ يدوياً',
    embedded: (host) => `مضمّن من ${host}`,
    pageInFile: (page) => `ص. ${page}`,
    doubtfulWording: 'يلزم التحقق من النص في الوثيقة',
    notForAttribution: 'لا يُنسب إلى قائله',
    licence: 'الترخيص',
    caveat: 'تنبيه',
    citedUnder: (numbers) => `استُشهد به في ${itemsOf(numbers.length)} ${listOf(numbers)}`,
    minutesOf: 'محضر اجتماع',
  },
  ownCalculation: 'من حساباتنا',

  image: {
    label: 'صورة',
    credit: (credit) => `مصدر الصورة: ${credit}`,
    noDescription: 'لا تقدّم الصفحة وصفاً لهذه الصورة.',
    missing: 'لم تعد الصورة محفوظة.',
    visible: 'كما ظهرت على الشاشة.',
    region: 'جزء من الصفحة كما ظهر على الشاشة.',
  },

  lastTime: {
    said: 'في الاجتماع الأخير',
    open: 'ما زال معلّقاً منذ الاجتماع الأخير',
    source: 'من محضر اجتماع',
    under: '، في إطار البند «',
    underEnd: '»',
    raised: 'طُرح في اجتماع',
    due: 'الموعد النهائي:',
    lineage: (times) => `${carriedOver(times)}، وطُرح أول مرة في اجتماع `,
  },

  action: {
    status: { open: 'مفتوح', ongoing: 'قيد التنفيذ', done: 'منجز', dropped: 'متروك' },
    everybody: 'الجميع',
    noOwner: 'بلا جهة مسؤولة',
    overdue: 'متأخر',
    due: (date) => `الموعد النهائي: ${dated(date)}`,
    carried: (times) => carriedOver(times),
  },

  gaps: {
    noClip: 'لم يُستشهد بشيء في هذا البند بعد.',
    onlyOld: (newest) => `لا جديد؛ إذ يعود أحدث الأدلة إلى ${dated(newest)}.`,
    oneSource: (producer) =>
      producer === '' ? 'كل ما ورد في هذا البند من مصدر واحد.' : `كل ما ورد في هذا البند من مصدر واحد، هو ${producer}.`,
    changed: (title, move) =>
      `تغيّرت ${title === '' ? 'إحدى الصفحات' : `الصفحة «${title}»`} منذ الاطلاع عليها${move === '' ? '' : `: ${move}`}.`,
    gone: (title) => `لم يعد ما اقتُبس من ${title === '' ? 'إحدى الصفحات' : `الصفحة «${title}»`} موجوداً فيها.`,
  },

  checks: checkWordsAr,
  ofFigures: figureBriefingWordsAr,

  changes: {
    since: 'التغييرات منذ مذكرة',
    nothing: 'لم يتغير شيء.',
    added: 'الإضافات',
    removed: 'المحذوفات',
    moved: 'أرقام تغيّرت',
    rewritten: 'نصوص أُعيدت كتابتها',
    items: 'البنود',
    // In words: an arrow is not mirrored, and a line of nothing but numbers would run from left to right.
    move: (before, after, difference) =>
      difference === ''
        ? `من ${before} إلى ${after}`
        : `من ${before} إلى ${after} (${changedBy(difference)}، من حساباتنا)`,
  },

  separator: '، ',
  stop: '.',
  colon: ': ',
  quoted: (text) => `«${text}»`,
  listOf: (parts) => listOf(parts),
};

const rules = new Intl.PluralRules('ar');

/** What is counted: as it stands after its number, but for one and two (and none, where it has words), which hold it. */
type Forms = Record<Exclude<Intl.LDMLPluralRule, 'zero'>, string> & { zero?: string };

function counted(number: number, forms: Forms): string {
  const rule = rules.select(number);
  if (rule === 'zero') return forms.zero ?? `${written(number)} ${forms.other}`;
  return rule === 'one' || rule === 'two' ? forms[rule] : `${written(number)} ${forms[rule]}`;
}

function written(number: number): string {
  return number.toLocaleString('ar-u-nu-latn');
}

function carriedOver(times: number): string {
  if (times === 0) return 'لم يُرحَّل';
  return `رُحِّل ${counted(times, { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' })}`;
}

/** "items", in the genitive, as their number has it. */
function itemsOf(number: number): string {
  if (number < 2) return 'البند';
  return number === 2 ? 'البندين' : 'البنود';
}

/** A date after a preposition; a year alone is called one: "عام 2018". */
function dated(date: string): string {
  return /^\d+$/.test(date) ? `عام ${date}` : date;
}

/** "+673" would be set as "673+". */
function changedBy(difference: string): string {
  const amount = difference.replace(/^[+\-−–]\s*/, '');
  if (amount === difference) return difference;
  return `${difference.startsWith('+') ? 'بزيادة قدرها' : 'بانخفاض قدره'} ${amount}`;
}

/** "1", "1 و2", "1 و2 و3". */
function listOf(parts: string[]): string {
  return parts.join(' و');
}
