import type { TestFiles } from '../../../support/backlogOf.js';
import { fileCheck } from './liveOf.js';

const file = 'backlog/sprints/8.md';
const items: TestFiles = {
  'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# T\n',
  'backlog/LAR-1.md': '---\ntype: story\nstatus: ready\nsprint: 8\n---\n# Salt shaker\n',
  'backlog/LAR-2.md': '---\ntype: story\nstatus: ready\nsprint: 8\n---\n# Pepper mill\n',
  'backlog/LAR-4.md': '---\ntype: story\nstatus: ready\n---\n# Sugar bowl\n',
};

/** A sprint with a goal. */
export function sprint(goal: string, start: string, end = '2026-03-27'): string {
  return `---\ntype: sprint\nstart: ${start}\nend: ${end}\n---\n# Sprint 8\n\n${goal}\n\n## Review\n`;
}

/** Makes tests of what a rule says about sprint 8, which holds a salt shaker and a pepper mill. */
export function sprintCheck(rule: string) {
  const check = fileCheck(rule, file);
  return (name: string, text: string, expected: readonly string[]): void => check(name, text, expected, items);
}
