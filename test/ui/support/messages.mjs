/** Toasts and the notification centre. With the smoke-test driver VS Code shows no toasts: open the window without it. */
export class Messages {
  #page;
  #quickInput;

  constructor(
    /** @type {import('playwright-core').Page} */ page,
    /** @type {import('./quickInput.mjs').QuickInput} */ quickInput,
  ) {
    this.#page = page;
    this.#quickInput = quickInput;
    this.toasts = page.locator('.notification-toast');
  }

  /** Waits for a toast with this text and returns all of its text; with a button it presses that. */
  async toast(text, button) {
    const toast = this.toasts.filter({ hasText: text }).first();
    await toast.waitFor();
    const message = await toast.locator('.notification-list-item-message').innerText();
    if (button !== undefined) await toast.locator('.monaco-button', { hasText: button }).click();
    return message;
  }

  /** The messages in the notification centre, newest first: works with the driver too. */
  async all() {
    await this.#quickInput.palette('Notifications: Show Notifications');
    const messages = this.#page.locator('.notifications-center.visible .notification-list-item-message');
    await this.#page.locator('.notifications-center.visible').waitFor();
    const texts = await messages.allInnerTexts();
    await this.#page.keyboard.press('Escape');
    return texts;
  }

  /** A modal question: its text; with a button it presses that. */
  async dialog(button) {
    const box = this.#page.locator('.monaco-dialog-box');
    await box.waitFor();
    const text = await box.locator('.dialog-message-container').innerText();
    if (button !== undefined) await box.locator('.monaco-button', { hasText: button }).click();
    return text;
  }
}
