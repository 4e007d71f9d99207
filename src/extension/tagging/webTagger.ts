import { Uri, workspace } from 'vscode';
import { taggerFile, type TaggerWorker } from './taggerWorker.js';

interface WebWorker {
  onmessage: ((event: { readonly data: Awaited<ReturnType<TaggerWorker['tag']>> }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: undefined | (new (url: string) => WebWorker);
declare const Blob: new (parts: readonly Uint8Array[], options: { type: string }) => unknown;
declare const URL: { createObjectURL(blob: unknown): string; revokeObjectURL(url: string): void };

/** The tagger in a web worker. Its file comes through VS Code, since a worker may not be made from another origin's address. */
export async function startWebTagger(extension: Uri): Promise<TaggerWorker> {
  if (Worker === undefined) throw new Error('This host has no workers.');
  const source = await workspace.fs.readFile(Uri.joinPath(extension, taggerFile));
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return {
    tag: (texts) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message ?? 'The tagger failed.'));
        worker.postMessage(texts);
      }),
    dispose: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
