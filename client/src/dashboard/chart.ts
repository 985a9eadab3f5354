// What a chart says, whatever it is drawn, listed or written as.

export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What there is to see, in a sentence or two: for whoever does not see it, and for everybody else. */
  readonly description: string;
  /** `bars` lie, each with its name before it; `columns` stand side by side. */
  readonly kind: 'bars' | 'columns';
  /** What the bars stand for, and their names. */
  readonly about: string;
  readonly names: readonly string[];
  /** What is counted: one series, or several on top of each other. Each has a value for every name. */
  readonly series: readonly Series[];
  /** Whether each bar is a whole of which the series are shares. */
  readonly isShare: boolean;
}

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** Which of the seven colours it has; its place when it does not matter. The seventh is the quiet one. */
  readonly colour?: number;
}

/** `1,234`. */
export function numberText(value: number): string {
  return value.toLocaleString('en');
}

/** `12%`; nothing of nothing is no share. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (part / whole) * 100;
  return percent > 0 && percent < 1 ? '<1%' : `${Math.round(percent)}%`;
}

/** The sum of all series for one name. */
export function totalOf({ series }: Chart, index: number): number {
  return sum(series.map(({ values }) => values[index] ?? 0));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
