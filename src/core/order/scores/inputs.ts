/** The inputs of a score as a person wrote them. */
export type ScoreInputs = Readonly<Record<string, unknown>>;

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)$/;

/** A number; undefined where it is missing or no number. Missing is never zero. */
export function numberInput(inputs: ScoreInputs, name: string): number | undefined {
  const value = inputs[name];
  return typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : undefined;
}

/** A number within a closed range. */
export function inputBetween(inputs: ScoreInputs, name: string, least: number, most: number): number | undefined {
  const value = numberInput(inputs, name);
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** `80%`, `0.8` and `80` all mean 0.8; a number above 1 is taken as percent (spec: order §3.1.7). */
export function shareInput(inputs: ScoreInputs, name: string): number | undefined {
  const value = inputs[name];
  if (typeof value !== 'string') return undefined;
  const percent = /^\s*([\d.]+)\s*%\s*$/.exec(value);
  const number = percent ? Number(percent[1]) / 100 : numberInput(inputs, name);
  if (number === undefined || Number.isNaN(number)) return undefined;
  return percent || number <= 1 ? number : number / 100;
}

/** Effort, size, duration: above zero, or there is no score (spec: order §3.1.3). */
export function positiveInput(inputs: ScoreInputs, name: string): number | undefined {
  const value = numberInput(inputs, name);
  return value !== undefined && value > 0 ? value : undefined;
}
