const longestTitle = 300;

/**
 * An item's title without what only surrounds it: numbers, marks, minutes allotted, the number of an issue, a closing colon.
 * @param longest more characters than this are cut, with an ellipsis
 */
export function tidyTitle(text: string, longest = longestTitle): string {
  let title = text.slice(0, 2_000).replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== title; ) {
    before = title;
    title = title
      .replace(
        /^(?:[-–—•*▪◦➢►§]+\s+|\[[ xX]?\]\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[IVX]{1,4}|[a-h])[.)]\s+)(?=\S)/u,
        '',
      )
      .replace(/^(?:agenda item|item|point|topic|sujet|top)\s*(?:n°|no\.?|#)?\s*\d{1,2}(?:\.\d+)?\s*[-–—:.]\s*/i, '')
      .replace(/^\(?~?\d{1,3}\s*(?:minutes|mins|min|m|')(?!\p{L})\.?\)?\s*(?:[-–—:]\s*)?(?=\S)/iu, '')
      .replace(/^(?:topic|subject|sujet|issue)\s*:\s+/i, '')
      .replace(/\s*[([]?(?:(?<![\w.-])[\w.-]+\/[\w.-]+)?#\d{1,6}[)\]]?$/, '')
      .replace(/\s*[([]\s*(?:~?\s*\d{1,3}\s*(?:m|min|mins|minutes|')\.?)\s*[)\]]$/i, '')
      .replace(/\s*\((?:[^()]{1,40},\s*)?\d{1,2}:\d{2}:\d{2}\)$/, '')
      .replace(/\s+<?https?:\/\/\S+>?$/, '')
      .replace(/\s*\[\p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’-]+){1,2}\]$/u, '')
      .replace(/\s*[:;]$/, '')
      .replace(/^(["“«])\s*(.*?)\s*["”»]$/, '$2')
      .trim();
  }
  return title.length <= longest ? title : `${title.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
