import { ThemeColor, ThemeIcon } from 'vscode';
import type { Status } from '../../core/model/workflow.js';

/** Told apart by shape first; colour only helps. */
const icons = {
  idea: ['lightbulb', 'charts.yellow'],
  planned: ['circle-large-outline', 'descriptionForeground'],
  ready: ['play-circle', 'charts.blue'],
  doing: ['color-mode', 'charts.orange'],
  review: ['eye', 'charts.purple'],
  done: ['pass-filled', 'charts.green'],
  declined: ['circle-slash', 'descriptionForeground'],
} as const satisfies Record<Status, readonly [string, string]>;

export function statusIcon(status: Status): ThemeIcon {
  const [id, color] = icons[status];
  return new ThemeIcon(id, new ThemeColor(color));
}

export const brokenIcon = new ThemeIcon('error', new ThemeColor('list.errorForeground'));
