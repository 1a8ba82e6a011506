const made =
  /\b(?:ai|machine|artificial intelligence)[- ](?:generated|written|made|translated|summari[sz]ed)\b|\b(?:generated|written|made|produced|translated|summari[sz]ed|drafted) (?:by|with|using) (?:an? |the help of )?(?:ai|machine|artificial intelligence|large language model|automat\w+)\b|\b(?:généré|rédigé|traduit)\w* par (?:une )?(?:ia|machine|intelligence artificielle)\b|\b(?:generad|redactad|traducid)[oa]s? por (?:una )?(?:ia|máquina|inteligencia artificial)\b/iu;

/** Whether a caveat says that words of the page were written by a machine: it belongs beside the words, not only in the list of sources. */
export function isMachineMade(caveat: string): boolean {
  return made.test(caveat.slice(0, 2_000));
}
