/** LAR-23: food that expires within three days is offered to every pantry, and whoever accepts first gets it. */
export interface Offer {
  readonly product: string;
  readonly kilosLeft: number;
}

/** Takes what a pantry asks for, or what is left of it. */
export function accept(offer: Offer, kilos: number): { readonly taken: number; readonly offer: Offer } {
  const taken = Math.min(kilos, offer.kilosLeft);
  return { taken, offer: { ...offer, kilosLeft: offer.kilosLeft - taken } };
}
