const latin =
  /^(?:(?:grand|sub|overall|general|global) ?-?)?totals?(?:e|es|en|aux)?(?:$|[^\p{L}-])|^(?:sum|summe|somme|suma|ensemble|insgesamt|gesamt|zusammen|overall|ukupno|celkem|razem|toplam|yhteensä|sammanlagt|totaal)(?:$|[^\p{L}-])|^total(?: |-)?(?:general|général|genel)|^all (?:countries|regions|nationalities|locations|areas|sites|ages)\b/iu;
const other = /^(?:(?:ال)?مجموع|(?:ال)?إجمالي|(?:ال)?اجمالي|итого|всего|разом|усього|укупно|σύνολο|合計|总计|합계)/iu;

/** Whether a row's label says that it is the sum of others: "Total", "Grand total", "Ensemble", "Insgesamt", "المجموع". */
export function isTotalLabel(label: string): boolean {
  const text = label.slice(0, 80).trim();
  return latin.test(text) || other.test(text);
}
