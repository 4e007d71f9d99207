/** LAR-21: the van is packed at 19:00, so an order stays open until 18:00 on the day before delivery. */
const cutoffHour = 18;

/** `daysBefore` counts whole days from today to the delivery: 1 means tomorrow. */
export function mayChange(daysBefore: number, hour: number): boolean {
  return daysBefore > 1 || (daysBefore === 1 && hour < cutoffHour);
}
