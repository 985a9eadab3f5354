/** The full English month names, January first: `MONTH_NAMES[month - 1]`. House style writes months in full (FORMAT: "Months are always full names"). */
export const MONTH_NAMES = [
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
] as const;
