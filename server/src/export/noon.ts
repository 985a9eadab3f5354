/** A day as a moment, for formats that know moments only: noon in UTC, which is the same day in all but the easternmost time zones. */
export function noonOf(day: string): string {
  return `${day}T12:00:00Z`;
}
