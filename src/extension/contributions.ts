/**
 * Every id that package.json contributes and the code uses. A command, view, setting or context key that is not listed here
 * does not compile, and a test compares this file with package.json both ways. Ids are public: they are never renamed.
 */
export const commandIds = [
  'storymark.item.new',
  'storymark.item.setStatus',
  'storymark.item.split',
  'storymark.item.askQuestion',
  'storymark.item.answerQuestion',
  'storymark.item.nameRole',
  'storymark.order.moveUp',
  'storymark.order.moveDown',
  'storymark.order.moveToTop',
  'storymark.order.moveAfter',
  'storymark.order.undo',
  'storymark.report.sprintPlan',
  'storymark.report.sprintReview',
  'storymark.report.releaseNotes',
  'storymark.report.save',
  'storymark.report.copy',
  'storymark.backlog.initialise',
  'storymark.backlog.refresh',
  'storymark.log.show',
] as const;
export type CommandId = (typeof commandIds)[number];

export const viewContainerId = 'storymark';
export const viewIds = ['storymark.backlog'] as const;
export type ViewId = (typeof viewIds)[number];

/** Context keys for `when` clauses, with the values they take. */
export interface ContextKeys {
  /** `none`: no backlog file in the workspace. `empty`: a backlog without items. Unset until the first reading is done. */
  'storymark:backlog': 'none' | 'empty' | 'ready';
  /** The tree has a move or a status change to take back. */
  'storymark:canUndo': boolean;
  /** The active editor shows a report made here and not saved to the reports yet. */
  'storymark:activeReport': boolean;
}
export const contextKeys = [
  'storymark:backlog',
  'storymark:canUndo',
  'storymark:activeReport',
] as const satisfies readonly (keyof ContextKeys)[];

/** Settings with their types. */
export interface Settings {
  'storymark.tree.followActiveEditor': boolean;
}
export const settingIds = ['storymark.tree.followActiveEditor'] as const satisfies readonly (keyof Settings)[];
