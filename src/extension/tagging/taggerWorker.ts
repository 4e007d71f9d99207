import type { TaggedWord } from '../../core/text/taggedWords.js';

/** The tagger in a worker. Asked one question at a time; a worker that dies rejects. */
export interface TaggerWorker {
  /** The words of each text, in the same order. */
  tag(texts: readonly string[]): Promise<readonly (readonly TaggedWord[])[]>;
  dispose(): void;
}

/** The built worker below the extension's folder. */
export const taggerFile = 'dist/taggerWorker.cjs';
