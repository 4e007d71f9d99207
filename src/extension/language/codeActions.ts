import { Disposable } from 'vscode';
import type { BacklogServices } from '../workspace/backlogServices.js';

export function registerCodeActions(_services: BacklogServices): Disposable {
  return new Disposable(() => undefined);
}
