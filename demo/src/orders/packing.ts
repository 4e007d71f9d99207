import type { Order, OrderLine } from './order';

export interface MissingLine {
  readonly product: string;
  readonly kilos: number;
}

/** What was ordered and is not on the van. */
// LAR-26? packed pallets too
export function missingLines(order: Order, packed: readonly OrderLine[]): readonly MissingLine[] {
  const packedKilos = new Map(packed.map((line) => [line.product, line.kilos]));
  return order.lines
    .map((line) => ({ product: line.product, kilos: line.kilos - (packedKilos.get(line.product) ?? 0) }))
    .filter((line) => line.kilos > 0);
}
