const attempts = 4;
const answerMs = 8_000;

/** The box in the middle of the top: command palette, input boxes, quick picks, "go to" of all kinds. */
export class QuickInput {
  #page;

  constructor(/** @type {import('playwright-core').Page} */ page) {
    this.#page = page;
    this.widget = page.locator('.quick-input-widget');
    this.input = this.widget.locator('.quick-input-box input');
    this.rows = this.widget.getByRole('option');
    /** The prompt, or in its place what is wrong with the value. */
    this.message = this.widget.locator('.quick-input-message');
  }

  /** Runs a command by its whole name in the palette, such as "Backlog: New Story". Retries when another part stole the focus. */
  async palette(label) {
    const row = this.widget.locator(`.monaco-list-row.focused[aria-label^=${JSON.stringify(label)}]`);
    await this.#ask(`>${label}`, row, `The palette has no command “${label}”`);
    await this.#page.keyboard.press('Enter');
    // Else the next step may take the palette for the box that the command opens.
    await row.waitFor({ state: 'hidden' });
  }

  /** Whether the palette offers a command now, that is, whether its `when` holds. */
  async hasCommand(label) {
    await this.#open(`>${label}`);
    await this.rows.first().waitFor();
    const names = await this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
    await this.cancel();
    return names.some((name) => name === label || name?.startsWith(`${label},`));
  }

  /** Opens a file of the workspace by a part of its path that only it has. */
  async openFile(name) {
    const last = name.split('/').at(-1);
    const row = this.widget.locator('.monaco-list-row.focused', { hasText: last });
    await this.#ask(name, row, `No file “${name}” was found`);
    await this.#page.keyboard.press('Enter');
    await this.#page.locator('.tab.active', { hasText: last }).waitFor();
  }

  /** Puts the cursor of the active editor at a line and a column, both from 1. */
  async goTo(line, column = 1) {
    const row = this.widget.locator('.monaco-list-row.focused[aria-label^="Go to line"]');
    await this.#ask(`:${line}:${column}`, row, 'No text editor is active');
    await this.#page.keyboard.press('Enter');
    await this.widget.waitFor({ state: 'hidden' });
  }

  /** Fills the box that is open. */
  async type(text) {
    await this.input.waitFor();
    await this.input.fill(text);
  }

  /** Fills the box, when there is something to fill in, and presses Enter. */
  async accept(text) {
    if (text !== undefined) await this.type(text);
    await this.input.press('Enter');
  }

  /** Waits until the box finds fault with its value, and returns what it says. */
  async complaint() {
    await this.widget.locator('.quick-input-box .monaco-inputbox:is(.error, .warning)').waitFor();
    return this.message.innerText();
  }

  /** Chooses a row of the quick pick that is open by its text. */
  async pick(text) {
    await this.rows.filter({ hasText: text }).first().click();
  }

  /** The rows of the quick pick, those on the screen. */
  async items() {
    await this.rows.first().waitFor();
    return (await this.rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  async cancel() {
    await this.#page.keyboard.press('Escape');
    await this.widget.waitFor({ state: 'hidden' });
  }

  async #ask(text, answer, complaint) {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#open(text);
        await answer.first().waitFor({ timeout: answerMs });
        return;
      } catch (error) {
        await this.#page.keyboard.press('Escape');
        if (attempt === attempts) throw new Error(`${complaint}: ${error.message}`, { cause: error });
      }
    }
  }

  async #open(text) {
    // The focus may be inside a webview, which would swallow the key.
    await this.#page.evaluate(() => {
      document.activeElement?.blur?.();
      window.focus();
    });
    await this.#page.keyboard.press('F1');
    await this.input.fill(text, { timeout: answerMs });
  }
}
