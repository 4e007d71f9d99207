import { sameId } from '../model/itemId.js';
import type { Document } from '../text/document.js';
import type { TextEdit } from './backlogEdit.js';
import { setFields } from './setFields.js';

/** Adds a value at the end of a list field, in the style the list is written in. No edit where the list has it (case ignored). */
export function addToList(document: Document, field: string, value: string): readonly TextEdit[] {
  const values = listOf(document, field);
  return values.some((each) => sameId(each, value)) ? [] : setFields(document, { [field]: [...values, value] });
}

/** Takes a value out of a list field (case ignored); with its last value the field goes. */
export function removeFromList(document: Document, field: string, value: string): readonly TextEdit[] {
  const values = listOf(document, field);
  const rest = values.filter((each) => !sameId(each, value));
  if (rest.length === values.length) return [];
  return setFields(document, { [field]: rest.length === 0 ? undefined : rest });
}

/** Puts a value in the place of another one (case ignored). */
export function replaceInList(document: Document, field: string, value: string, by: string): readonly TextEdit[] {
  const values = listOf(document, field);
  if (!values.some((each) => sameId(each, value))) return [];
  return setFields(document, { [field]: values.map((each) => (sameId(each, value) ? by : each)) });
}

/** The values of a list field as they are written; a single value is a list of one. */
export function listOf(document: Document, field: string): readonly string[] {
  const value = document.frontMatter.frontMatter?.entries.find(({ key }) => key === field)?.value;
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? (value as readonly unknown[]).filter((each) => typeof each === 'string') : [];
}
