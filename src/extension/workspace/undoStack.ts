import { Disposable, EventEmitter } from 'vscode';
import type { BacklogEdit } from '../../core/writing/backlogEdit.js';
import { inverseOf } from '../../core/writing/inverseOf.js';
import type { BacklogService } from './backlogService.js';

/** Moves that can be taken back from the tree. */
const maxDepth = 50;

export interface UndoStep {
  readonly service: BacklogService;
  readonly inverse: BacklogEdit;
}

/**
 * What the tree did, to be taken back there: Undo of VS Code needs a focused editor, and the tree has none. (In an editor it
 * works as well: every edit is one workspace edit.)
 */
export class UndoStack extends Disposable {
  readonly #steps: UndoStep[] = [];
  readonly #changed = new EventEmitter<boolean>();

  /** Fires with whether there is something to take back. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    super(() => {
      this.#changed.dispose();
    });
  }

  /** Remembers an edit that was made. One that created or renamed files is left to VS Code's own Undo. */
  push(service: BacklogService, made: BacklogEdit): void {
    if (made.files.length === 0 || made.files.some((part) => part.kind !== 'change')) return;
    this.#steps.push({ service, inverse: inverseOf(made) });
    if (this.#steps.length > maxDepth) this.#steps.shift();
    this.#changed.fire(true);
  }

  pop(): UndoStep | undefined {
    const step = this.#steps.pop();
    this.#changed.fire(this.#steps.length > 0);
    return step;
  }
}
