import { CancellationError, window } from 'vscode';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Asks which of several; the only one is taken without asking. Undefined where there is none. */
export async function pickId(records: readonly Named[], placeHolder: string): Promise<string | undefined> {
  const [first, ...others] = records;
  if (others.length === 0) return first?.id;
  const picks = records.map(({ id, title }) => ({ label: id, description: title }));
  const picked = await window.showQuickPick(picks, { placeHolder, matchOnDescription: true });
  if (picked === undefined) throw new CancellationError();
  return picked.label;
}
