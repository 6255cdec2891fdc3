const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `month`: 1 to 12. */
export const monthInWords = (month: number): string => MONTHS[month - 1] ?? `month ${month}`
