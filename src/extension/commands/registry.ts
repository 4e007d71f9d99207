import type { Commands } from './command.js';
import { initialiseBacklog } from './initialiseBacklog.js';
import { moveAfter } from './moveAfter.js';
import { moveDown, moveToTop, moveUp } from './moves.js';
import { nameRole } from './nameRole.js';
import { newStory } from './newStory.js';
import { answerQuestion, askQuestion } from './questions.js';
import { copyReport } from './copyReport.js';
import { releaseNotes } from './releaseNotes.js';
import { saveReport } from './saveReport.js';
import { setItemStatus } from './setItemStatus.js';
import { splitItem } from './splitItem.js';
import { sprintPlan, sprintReview } from './sprintReports.js';
import { undoMove } from './undoMove.js';

/** Every command of package.json. */
export const allCommands: Commands = {
  'storymark.item.new': newStory,
  'storymark.item.setStatus': setItemStatus,
  'storymark.item.split': splitItem,
  'storymark.item.askQuestion': askQuestion,
  'storymark.item.answerQuestion': answerQuestion,
  'storymark.item.nameRole': nameRole,
  'storymark.order.moveUp': moveUp,
  'storymark.order.moveDown': moveDown,
  'storymark.order.moveToTop': moveToTop,
  'storymark.order.moveAfter': moveAfter,
  'storymark.order.undo': undoMove,
  'storymark.report.sprintPlan': sprintPlan,
  'storymark.report.sprintReview': sprintReview,
  'storymark.report.releaseNotes': releaseNotes,
  'storymark.report.save': saveReport,
  'storymark.report.copy': copyReport,
  'storymark.backlog.initialise': initialiseBacklog,
  'storymark.backlog.refresh': async ({ services }) => {
    await Promise.all(services.all.map((service) => service.refresh()));
  },
  'storymark.log.show': ({ log }) => {
    log.show();
  },
};
