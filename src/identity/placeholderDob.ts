/**
 * Birth dates that mean "not known": the zero of calendars and spreadsheets, and 11/11/11.
 *
 * Source: AWARDS takes 1905-01-01 and earlier for a placeholder; here only the days that programs write by themselves,
 * so that the very old keep their birth dates.
 *
 * @example
 * isPlaceholderDob({ year: 1900, month: 1, day: 1 }); // => true
 * isPlaceholderDob({ year: 1980, month: 1, day: 1 }); // => false
 */
export function isPlaceholderDob({ year, month, day }: { year: number; month: number; day: number }): boolean {
  if (year < 1900 || year > 2199) return true;
  if (month === 1 && day === 1) return year <= 1901 || year === 1904 || year === 1905;
  return year === 1911 && month === 11 && day === 11;
}
