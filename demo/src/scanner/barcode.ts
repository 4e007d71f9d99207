/** Reads barcodes from camera frames. The camera itself is the caller's business. */

export type Reading = { kind: 'code'; digits: string } | { kind: 'ask-for-number' } | { kind: 'nothing-yet' };

/** LAR-8: a torn barcode must not keep the scanner waiting. */
const patienceInMilliseconds = 3000;

/** Decides what the phone does after one frame. `digits` is undefined when the frame held no complete barcode. */
export function readFrame(digits: string | undefined, waitedInMilliseconds: number): Reading {
  if (digits !== undefined && hasValidCheckDigit(digits)) {
    return { kind: 'code', digits };
  }
  return waitedInMilliseconds >= patienceInMilliseconds ? { kind: 'ask-for-number' } : { kind: 'nothing-yet' };
}

/** EAN-13: weights 1 and 3 in turn, and the sum is a multiple of ten. */
export function hasValidCheckDigit(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
