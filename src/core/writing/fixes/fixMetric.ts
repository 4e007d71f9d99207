import { addToSection } from '../addToSection.js';
import type { Fixer } from './fix.js';

export const fixMetricStale: Fixer = addMeasurement('metric-stale');
export const fixMetricOff: Fixer = addMeasurement('metric-off');

function addMeasurement(rule: string): Fixer {
  return {
    rule,
    *offers({ document }, { today }) {
      const bullet = `${today}: [number]`;
      yield { title: 'Add a measurement of today', edits: () => addToSection(document, 'measurements', bullet) };
    },
  };
}
