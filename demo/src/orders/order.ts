export interface OrderLine {
  readonly product: string;
  readonly kilos: number;
}

export interface Order {
  readonly number: string;
  readonly pantry: string;
  readonly deliveryDay: string;
  readonly lines: readonly OrderLine[];
}

/** LAR-15: an order cannot ask for more than there is. Returns the lines that do. */
export function linesOverStock(order: Order, stock: ReadonlyMap<string, number>): readonly OrderLine[] {
  return order.lines.filter((line) => line.kilos > (stock.get(line.product) ?? 0));
}

/** LAR-16: damaged items have been taken out of the lines before this sum is made. */
export function weightInKilos(order: Order): number {
  return order.lines.reduce((total, line) => total + line.kilos, 0);
}
