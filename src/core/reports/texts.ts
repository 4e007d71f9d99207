import { readMeasurements, type Measurement } from '../model/measurements.js';
import type { Item, Metric } from '../model/record.js';
import { storySentence } from '../model/storySentence.js';
import type { Quote } from '../text/body.js';
import type { Document } from '../text/document.js';
import { findSection, leadParagraph, sectionItems } from '../text/sections.js';
import { escape, listed, withoutStop } from './markdown.js';
import type { ReportInput } from './report.js';

/** `LAR-26 See why an order came up short`. */
export function named(item: Item): string {
  return escape(`${item.id} ${item.title}`);
}

/** The first paragraph of a file: the goal of a sprint, what a release gives people. */
export async function leadOf(input: ReportInput, file: string): Promise<string | undefined> {
  const paragraph = leadParagraph((await input.documents.get(file)).body);
  return paragraph && escape(paragraph.text);
}

/** The vision sentence word for word, as it stands at the top of plans, reviews and updates. */
export async function visionLine(input: ReportInput): Promise<string | undefined> {
  const vision = input.backlog.all('vision')[0];
  const lead = vision && (await leadOf(input, vision.file));
  return lead === undefined ? undefined : `Vision: ${lead}`;
}

/** The role of the sentence, capitalised; without one the personas in `for`. */
export function forWhom(item: Item, document: Document): string {
  const role = item.type === 'story' ? storySentence(document).sentence.role?.text : undefined;
  if (role !== undefined) return escape(capitalised(role));
  const personas = (item.fields.for ?? []).map((id) => id.replaceAll('-', ' '));
  return personas.length === 0 ? '–' : escape(capitalised(listed(personas)));
}

export function firstCriterion(document: Document): string | undefined {
  const [first] = sectionItems(findSection(document.body, 'acceptance'));
  return first && escape(withoutStop(first.text));
}

/** Text of the release note's paragraphs and bullets, as one line; undefined where there is none. */
export function releaseNoteOf(document: Document): string | undefined {
  const section = findSection(document.body, 'release-note');
  const texts = (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'list' ? block.items.map(({ text }) => text) : [];
  });
  const text = escape(texts.join(' '));
  return text === '' ? undefined : text;
}

export function quoteOf(document: Document): string | undefined {
  return document.body.lead.blocks.find((block): block is Quote => block.kind === 'quote')?.text;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Measurements of a metric up to the as-of date, oldest first. */
export async function measurementsOf(metric: Metric, input: ReportInput): Promise<Measurement[]> {
  const { body } = await input.documents.get(metric.file);
  return readMeasurements(body).filter(({ date }) => date <= input.asOf);
}

/** `83 %`, `41`: only percent is written out, other units stand in the metric's name. */
export function withUnit(value: number, metric: Metric): string {
  const number = String(value).replace('-', '−');
  return metric.fields.unit === '%' ? `${number} %` : number;
}
