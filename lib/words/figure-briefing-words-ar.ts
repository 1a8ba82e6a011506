import type { FigureBriefingWords } from './figure-briefing-words-en';
import { figureCheckWords } from './figure-check-words';

/** What the briefing says of figures, in Arabic. */
export const figureBriefingWordsAr: FigureBriefingWords = {
  cumulative: (since) => (since === '' ? 'تراكمي' : `تراكمي منذ ${since}`),
  bases: { period: 'خلال الفترة', stock: 'في تاريخ محدد', average: 'متوسط', change: 'تغيّر' },
  basisOpen: 'تراكمي أم خلال الفترة: غير مذكور',
  reading: (what, says) =>
    says === '' ? `${what} (قراءة مُعِدّ المذكرة)` : `${what} (قراءة مُعِدّ المذكرة؛ يقول المصدر ${says})`,
  counted: (measure) => figureCheckWords.ar.measures[measure],
  units: {
    households: 'أُسر',
    events: 'حوادث لا أشخاص',
    applications: 'طلبات',
    decisions: 'قرارات',
    places: 'أماكن',
    items: 'مواد',
  },
  upTo: (date) => `حتى ${date}`,
  between: (start, end) => `من ${start} إلى ${end}`,
  qualified: {
    about: (number) => `نحو ${number}`,
    over: (number) => `أكثر من ${number}`,
    under: (number) => `أقل من ${number}`,
    nearly: (number) => `ما يقارب ${number}`,
    'at-least': (number) => `ما لا يقل عن ${number}`,
    'at-most': (number) => `ما لا يزيد على ${number}`,
  },
  roundedTo: (step) => `مقرَّب إلى أقرب ${step}`,
  statuses: { provisional: 'مؤقت', estimate: 'تقدير', confirmed: 'مؤكَّد', revised: 'منقَّح' },
  weighted: (printed) => `تقدير مرجَّح، كما طُبع: ${printed}`,
  nearly: (number) => `≈\u00a0${number}`,
  superseded: 'حلّ محله رقم أحدث',
  inPlaceOf: (number) => `بدلاً من ${number}.`,
  edition: (name) => `طبعة ${name}`,
  notComparable: 'غير قابل للمقارنة',
  moved: (what, from, to) => `${what}: التغيّر من ${from} إلى ${to}`,
  checks: 'التحقق من الأرقام',
  finding: (finding) => figureCheckWords.ar.sentence(finding),
  chart: (what) => `رسم بياني: ${what}.`,
  told: (producer, count, first, last) =>
    count === 1 ? `${producer}: رقم واحد، ${first}.` : `${producer}: عدد الأرقام ${count}، من ${first} إلى ${last}.`,
  extremes: (lowest, highest) => `الأدنى ${lowest}، الأعلى ${highest}.`,
  valueOn: (value, date) => `${value} (${date})`,
  hollow: 'العلامة المفرغة حلّت محلها طبعة أحدث.',
  unnamed: 'الجهة غير مذكورة',
  method:
    'التغيّرات منذ الاجتماع الأخير من حساباتنا استناداً إلى الرقمين المجاورين. ويُشطب الرقم الذي حلّ محله رقم أحدث، وتُذكر الطبعتان في حاشيته.',
};
