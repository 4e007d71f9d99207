import type { LintReport, Sources } from './lintReport.js';

/** Prints a report. Pure: what it needs beside the report it asks of the sources. */
export type Format = (report: LintReport, sources: Sources) => string;

/** Loaded when asked for: a run pays for no format but its own. */
const formats = {
  text: async () => (await import('./lintText.js')).lintText,
  json: async () => (await import('./lintJson.js')).lintJson,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

export function loadFormat(name: FormatName): Promise<Format> {
  return formats[name]();
}

/** Whether a format is for a build, where git is at hand and its rules are wanted; otherwise it is for people and scripts. */
export function isForBuilds(name: FormatName): boolean {
  return name !== 'text' && name !== 'json';
}

/** On a runner of GitHub Actions annotations are what people see. */
export function defaultFormat(): FormatName {
  return isOnGitHub() ? 'github' : 'text';
}

export function isOnGitHub(): boolean {
  return process.env.GITHUB_ACTIONS === 'true';
}
