import type { CheckWords } from './check-words-en';

/** The same in Arabic. */
export const checkWordsAr: CheckWords = {
  verdicts: {
    stands: 'ما زال قائماً',
    changed: 'تغيّر منذ ذلك الحين',
    gone: 'لم يعد موجوداً',
    unchecked: 'تعذّر التحقق',
  },
  reasons: {
    'not-allowed': 'لم يُسمح بقراءة الموقع',
    'led-away': 'قاد العنوان إلى موقع لم يُسمح بقراءته',
    offline: 'لم يكن هناك اتصال بالشبكة',
    'no-answer': 'لم تصل الصفحة',
    'too-slow': 'استغرقت الصفحة وقتاً طويلاً',
    'tab-closed': 'أُغلقت علامة التبويب قبل القراءة',
    refused: 'أجاب الموقع بخطأ',
    challenge: 'يطلب الموقع إثبات أن القارئ إنسان',
    'sign-in': 'يطلب الموقع تسجيل الدخول',
    picture: 'الصور لا تُقارن',
    'no-text': 'لا نص يمكن مقارنته',
    'no-page': 'لم تعد الصفحة موجودة',
  },
  because: (verdict, reason) => `${verdict} (${reason})`,
  repeats: (places) => `ترد الكلمات نفسها في ${places} من المواضع`,
  was: 'عند الاطلاع',
  now: 'في الصفحة الآن',
  ledTo: 'قاد العنوان إلى',
};
