import type { BriefingLanguage } from '../model/briefing';
import { briefingWords } from '../words/briefing-words';
import type { BriefingWords } from '../words/briefing-words-en';

/** What every line of a briefing depends on: its words, how its dates are written, and the zone that says which day it was. */
export interface Setting {
  words: BriefingWords;
  /** BCP 47 tag for `Intl`. */
  locale: string;
  /** IANA zone of the meeting. */
  zone: string;
}

/** The setting of a briefing in this language, for a meeting in this zone; the same object each time. */
export function settingOf(language: BriefingLanguage, zone: string): Setting {
  const words = briefingWords[language];
  const zones = made.get(words) ?? new Map<string, Setting>();
  made.set(words, zones);
  const setting = zones.get(zone) ?? { words, locale: words.locale, zone };
  zones.set(zone, setting);
  return setting;
}

const made = new WeakMap<BriefingWords, Map<string, Setting>>();
