import { CancellationError, window } from 'vscode';

/** Asks for a line of text that is not empty; Escape ends the command. */
export async function ask(
  question: { readonly prompt: string; readonly placeHolder?: string; readonly value?: string },
  whenEmpty: string,
): Promise<string> {
  const validateInput = (value: string): string | undefined => (value.trim() === '' ? whenEmpty : undefined);
  const answer = await window.showInputBox({ ...question, validateInput, ignoreFocusOut: true });
  if (answer === undefined || answer.trim() === '') throw new CancellationError();
  return answer.trim();
}
