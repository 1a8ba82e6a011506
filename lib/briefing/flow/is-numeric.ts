/** Whether a column holds numbers: every cell that is not a mark for "none" begins and ends like one. */
export function isNumeric(cells: string[]): boolean {
  const filled = cells.filter((cell) => !/^[-–—:*. ]*$/.test(cell));
  return filled.length > 0 && filled.every((cell) => /^[~≈<>+\-−–]?\s?\p{Nd}[\p{Nd}\s.,'’٬٫]*\s?[%٪‰*†]*$/u.test(cell));
}
